package app.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.article.Problem;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExemptionTest {

    @ParameterizedTest
    @CsvSource({
        "nas.local,nas.local,8080,true",
        "NAS.local,nas.local,80,true",
        "nas.local:8080,nas.local,8080,true",
        "nas.local:8080,nas.local,80,false",
        "nas.local,evil.nas.local,80,false",
        "nas.local,nas.local.evil.example,80,false"
    })
    void aNameMeansThatNameAlone(String entry, String host, int port, boolean exempt) {
        assertThat(Exemption.of(entry).names(host, port)).isEqualTo(exempt);
    }

    @ParameterizedTest
    @CsvSource({
        "192.168.1.20,192.168.1.20,8080,true",
        "192.168.1.20:81,192.168.1.20,81,true",
        "192.168.1.20:81,192.168.1.20,80,false",
        "192.168.1.0/24,192.168.1.255,99,true",
        "192.168.1.0/24,192.168.2.0,99,false",
        "0.0.0.0/0,192.168.2.0,99,true",
        "0.0.0.0/0,fd00::1,99,false",
        "[fd00::1]:81,fd00::1,81,true",
        "[fd00::1]:81,fd00::1,80,false",
        "fd00::1,fd00::1,80,true",
        "fd00::/8,fd12::1,80,true",
        "fd00::/8,fe00::1,80,false",
        "::/1,7fff::1,80,true",
        "::/1,8000::1,80,false"
    })
    void anAddressMeansThatAddressWhateverItsName(String entry, String address, int port, boolean exempt)
            throws UnknownHostException {
        assertThat(Exemption.of(entry).covers(InetAddress.getByName(address), port))
                .isEqualTo(exempt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "http://nas.local", "nas local", "nas.local:port", "10.0.0.0/99", "1.2.3", "-x", "a/b"})
    void whatIsNeitherIsExplained(String entry) {
        assertThatThrownBy(() -> Exemption.of(entry))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("192.168.1.0/24");
    }

    @Test
    void settingsAreCheckedWhenTheyAreMade() {
        assertThatThrownBy(() -> FetchSettings.defaults().withAllowedPrivateHosts(Set.of("10.0.0.0/99")))
                .isInstanceOf(Problem.class);
    }
}

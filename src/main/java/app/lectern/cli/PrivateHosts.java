package app.lectern.cli;

import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** The option that every command has which fetches pages. */
final class PrivateHosts {

    @Option(
            names = "--allow-private",
            paramLabel = "HOST",
            description = "A host of your own network that may be fetched from. May be repeated.")
    private List<String> hosts = List.of();

    Set<String> allowed() {
        return Set.copyOf(hosts);
    }
}

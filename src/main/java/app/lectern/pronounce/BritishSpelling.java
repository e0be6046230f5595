package app.lectern.pronounce;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The American spelling of British words, the only one that the voices' letter-to-sound rules know. */
final class BritishSpelling {

    private static final Pattern OUR = Pattern.compile("(arb|ard|arm|behavi|cand|clam|col|endeav|enam|fav|ferv|flav"
            + "|glam|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|savi|sav|splend|succ|tum|val|vap|vig)our");
    private static final Pattern RE = Pattern.compile(
            "(cent|theat|met|lit|fib|calib|lust|meag|somb|spect|sab|mit|scept|sepulch|manoeuv)re(s|d)?$");
    private static final Pattern ISE =
            Pattern.compile("([a-z]{2,}(?:[^aou]i|ly))s(e|ed|es|er|ers|ing|ation|ations|able)$");
    private static final Set<String> NOT_IZE = Grammar.words("promise premise compromise surmise demise precise concise"
            + " exercise excise incise circumcise advise devise revise supervise televise improvise franchise"
            + " enfranchise disenfranchise paradise merchandise expertise treatise advertise practise surprise"
            + " enterprise comprise reprise apprise sunrise moonrise uprise despise chemise marquise valise"
            + " likewise otherwise clockwise anise disguise");
    private static final Map<String, String> PARTS = Map.of(
            "haem", "hem", "paed", "ped", "oesoph", "esoph", "foet", "fet", "oedem", "edem", "gynaec", "gynec",
            "anaesth", "anesth", "manoeuv", "maneuv", "rrhoea", "rrhea", "aemi", "emi");

    private BritishSpelling() {}

    /** The word itself if it is spelled alike on both sides. */
    static String american(String word) {
        if (word.length() < 5) {
            return word;
        }
        String respelled = word;
        if (word.contains("ae") || word.contains("oe")) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                respelled = respelled.replace(part.getKey(), part.getValue());
            }
        }
        if (word.contains("our")) {
            respelled = OUR.matcher(respelled).replaceFirst("$1or");
        }
        if (word.contains("re")) {
            respelled = RE.matcher(respelled).replaceFirst("$1er$2");
        }
        Matcher ise = ISE.matcher(respelled);
        boolean ize =
                (word.contains("is") || word.contains("ys")) && ise.matches() && !NOT_IZE.contains(ise.group(1) + "se");
        return ize ? ise.group(1) + "z" + ise.group(2) : respelled;
    }
}

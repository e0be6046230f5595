package app.lectern.words;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chemical formulas of two elements and more with figures in them, element by element: "Fe3O4", "CaCO₃", "NaCl". */
final class Formulas implements Recogniser {

    private static final Pattern FORMULA =
            Pattern.compile("(?:[A-Z][a-z]?\\d{0,3}|\\((?:[A-Z][a-z]?\\d{0,2})+\\)\\d){2,}+(?![\\p{L}\\d'])");
    private static final Pattern PART = Pattern.compile("[A-Z][a-z]?|\\d+");
    /** The symbols of the elements (IUPAC, periodic table of 2022) that are found in compounds people write about. */
    private static final Set<String> ELEMENTS = Set.of(
            ("H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y"
                            + " Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Sm Eu Gd W Re Os Ir Pt Au Hg Tl"
                            + " Pb Bi Th U Pu")
                    .split(" ", -1));

    @Override
    public @Nullable Reading read(Source source, int at) {
        if (!Character.isUpperCase(source.at(at))) {
            return null;
        }
        Matcher match = source.match(FORMULA, at);
        if (match == null || !isMixed(match.group())) {
            return null;
        }
        StringBuilder spoken = new StringBuilder();
        Matcher part = PART.matcher(match.group());
        while (part.find()) {
            String found = part.group();
            boolean figure = Character.isDigit(found.charAt(0));
            if (!figure && !ELEMENTS.contains(found)) {
                return null;
            }
            spoken.append(spoken.isEmpty() ? "" : " ").append(figure ? Numbers.cardinal(found) : Letters.spell(found));
        }
        return new Reading(match.end(), spoken.toString());
    }

    /** Has a small letter, as a name in capitals has not, and a figure or chlorine, as no ordinary word has. */
    private static boolean isMixed(String written) {
        boolean small = written.chars().anyMatch(Character::isLowerCase);
        return small && (written.chars().anyMatch(Character::isDigit) || written.matches("(Na|H|K)Cl|NaOH|KOH"));
    }
}

package app.lectern.words;

import java.util.List;
import java.util.Map;

/** The names of the letters, which no letter-to-sound rule gives: the voice would read a lone "a" as the article. */
final class Letters {

    private static final Map<Character, String> PHONES = Map.ofEntries(
            Map.entry('A', "ey1"),
            Map.entry('B', "b iy1"),
            Map.entry('C', "s iy1"),
            Map.entry('D', "d iy1"),
            Map.entry('E', "iy1"),
            Map.entry('F', "eh1 f"),
            Map.entry('G', "jh iy1"),
            Map.entry('H', "ey1 ch"),
            Map.entry('I', "ay1"),
            Map.entry('J', "jh ey1"),
            Map.entry('K', "k ey1"),
            Map.entry('L', "eh1 l"),
            Map.entry('M', "eh1 m"),
            Map.entry('N', "eh1 n"),
            Map.entry('O', "ow1"),
            Map.entry('P', "p iy1"),
            Map.entry('Q', "k y uw1"),
            Map.entry('R', "aa1 r"),
            Map.entry('S', "eh1 s"),
            Map.entry('T', "t iy1"),
            Map.entry('U', "y uw1"),
            Map.entry('V', "v iy1"),
            Map.entry('W', "d ah1 b ax l y uw"),
            Map.entry('X', "eh1 k s"),
            Map.entry('Y', "w ay1"),
            Map.entry('Z', "z iy1"));

    private Letters() {}

    /** The capitals of a run of ASCII letters, parted by blanks; other characters are passed over. */
    static String spell(String letters) {
        StringBuilder spoken = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = Character.toUpperCase(letters.charAt(i));
            if (c >= 'A' && c <= 'Z') {
                spoken.append(spoken.isEmpty() ? "" : " ").append(c);
            }
        }
        return spoken.toString();
    }

    /** The phones of a letter's name ("A") or of its plural or possessive ("A's"); empty for any other word. */
    static List<String> phones(String spoken) {
        char letter = spoken.charAt(0);
        if (letter < 'A' || letter > 'Z') {
            return List.of();
        }
        String ending = spoken.length() == 1 ? "" : ending(letter);
        return List.of((PHONES.get(letter) + ending).split(" ", -1));
    }

    private static String ending(char letter) {
        return switch (letter) {
            case 'F' -> " s";
            case 'H', 'S', 'X' -> " ax z";
            default -> " z";
        };
    }
}

package app.lectern.pronounce;

import java.util.List;
import java.util.Set;

/** What the small words of English say about their neighbours, and what an ending says about a word. */
final class Grammar {

    static final Set<String> DETERMINERS = words("""
            the a an my your his its our their every another no this whose own same other certain either neither""");
    /** Determiners that can stand alone: "some use it". */
    static final Set<String> QUANTIFIERS = words("""
            some any many few several both much most all these those enough such each""");
    /** Common verbs that are followed by what they act on. */
    static final Set<String> VERBS = words("""
            includes include features offers offer provides provide shows show gives give took take takes makes make
            uses contains contain involves involve requires require needs need wants want got gets get brought brings
            bring sets holds held keeps kept covers plays runs sees saw faces creates builds sells supports hosts made
            gave had became won wins lost sold met led left found bought built set put cut burns receives reports
            describes represents performs enjoys retains combines experiences""");

    static final Set<String> CONJUNCTIONS = words("and or but nor to as than that if when while because");
    static final Set<String> MODALS = words("""
            can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't
            mustn't i'll you'll he'll she'll it'll we'll they'll who'll i'd you'd he'd she'd we'd they'd who'd
            let's please""");
    static final Set<String> DO = words("""
            do does did don't doesn't didn't""");
    static final Set<String> BE = words("""
            be is are was were been being am isn't aren't wasn't weren't it's he's she's that's there's i'm
            you're we're they're became become becomes remain remains remained seem seems seemed feel feels felt""");
    static final Set<String> HAVE = words("""
            have has had having i've you've we've they've hasn't haven't hadn't""");
    static final Set<String> SUBJECTS = words("""
            i you he she we they who""");
    static final Set<String> OBJECTS = words("""
            me him us them itself himself herself themselves""");
    static final Set<String> PREPOSITIONS = words("""
            of in on at by for with from into under during without between against after over through per via
            about within despite among upon before since until across towards toward beyond behind amid onto
            around""");
    static final Set<String> FINITE = words("""
            is was are were has had will would can could may might must should have began came became who which
            whose""");
    static final Set<String> PARTICLES = words("""
            up out down off away back together themselves""");
    static final Set<String> ADVERBS = words("""
            not also then never always often still now just even ever soon again sometimes thus therefore once
            only first further better later perhaps instead rather""");
    static final Set<String> ADJECTIVES = words("""
            new old high big small large great good bad long short strong sharp low major main full free own
            young early late second third next last final first huge slight steep further more most less very
            too so as rapid modern common public open poor rich direct current recent heavy light armed dual
            prime known daily single double minor serious severe deep fast quick easy fine tiny brief massive nasty""");
    static final Set<String> COUNTS = words("""
            one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred
            thousand million billion dozen""");
    /** Words whose "" is a preposition: "thanks to", "led to". */
    static final Set<String> TAKES_TO = words("""
            according due thanks prior subject led leads leading contributed contributes response opposition
            related addition owing close up similar exposed exposure access relation respect contrast referred
            refers dedicated devoted attributed reduced equivalent linked next low mild weak minor light small slow poor short zero thanks promoted changed switched commitment reference returned return turned
            resort resorts resorted resorting objected accustomed opposed confined belongs belonged adjacent parallel
            tribute threat damage sequel prelude testament introduction tied superior inferior equal compared
            sentenced""");

    private static final Set<String> PLURALS = words("""
            people men women children grandchildren police these those many which both others""");

    private static final Set<String> NO_PLURAL_ENDINGS = Set.of("ss", "us", "is", "'s");
    private static final Set<String> NO_ADVERBS = words("family supply early daily only");
    private static final List<String> ADJECTIVE_ENDINGS =
            List.of("al", "ive", "ous", "ful", "less", "ic", "ary", "able", "ible", "ish", "est", "ern", "ian");

    private Grammar() {}

    static Set<String> words(String separatedByBlanks) {
        return Set.copyOf(List.of(separatedByBlanks.strip().split("\\s+")));
    }

    static boolean isFunctionWord(String word) {
        return PREPOSITIONS.contains(word) || CONJUNCTIONS.contains(word) || FINITE.contains(word) || isOpening(word);
    }

    static boolean isAdverb(String word) {
        return ADVERBS.contains(word) || (word.length() > 4 && word.endsWith("ly") && !NO_ADVERBS.contains(word));
    }

    static boolean isAdjective(String word) {
        return ADJECTIVES.contains(word)
                || (word.length() > 4 && ADJECTIVE_ENDINGS.stream().anyMatch(word::endsWith));
    }

    static boolean isPlural(String word) {
        return PLURALS.contains(word)
                || (word.length() > 3
                        && word.endsWith("s")
                        && NO_PLURAL_ENDINGS.stream().noneMatch(word::endsWith));
    }

    static boolean isOpening(String word) {
        return DETERMINERS.contains(word)
                || QUANTIFIERS.contains(word)
                || OBJECTS.contains(word)
                || word.equals("her")
                || word.equals("it");
    }
}

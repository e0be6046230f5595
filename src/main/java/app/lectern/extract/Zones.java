package app.lectern.extract;

import app.lectern.article.LeftOut.Reason;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out the parts of a page that its markup declares to be something else. A declaration is believed only of a
 * part that holds little of the page's prose: some publishers call the article itself a newsletter or a form.
 */
final class Zones {

    private static final double LITTLE = 0.25;
    private static final double HARDLY_ANY = 0.08;
    private static final double HALF = 0.5;
    private static final double MOST_COMMENTS = 0.85;

    /** What takes up little of a page where it is what it is called. */
    private static final Set<Reason> SMALL_PARTS =
            Set.of(Reason.CONTENTS, Reason.ADVERTISEMENT, Reason.BYLINE, Reason.TAGS, Reason.CREDIT, Reason.SIGN_UP);

    /** Properties of schema.org that are about a text, and never part of it. */
    private static final Set<String> ABOUT_THE_TEXT = Set.of(
            "upvoteCount",
            "downvoteCount",
            "answerCount",
            "commentCount",
            "datePublished",
            "dateModified",
            "dateCreated",
            "wordCount",
            "timeRequired");

    private final Names names;

    Zones(Names names) {
        this.names = names;
    }

    void judge(Outline outline, Prose prose, Verdicts verdicts) {
        boolean muchHidden = muchHidden(outline, prose);
        for (Region region : outline.regions()) {
            Reason declared = region.startsHidden() && !muchHidden ? Reason.BOILERPLATE : declared(region);
            if (declared != null && prose.share(region) < (declared == Reason.NAVIGATION ? 0.4 : LITTLE)) {
                verdicts.leaveOut(region, declared, "<" + region.element.normalName() + ">");
                continue;
            }
            Names.Hint hint = region.hint(names);
            if (hint != null && prose.share(region) < most(hint) && !hasOwnHeading(region, hint)) {
                verdicts.leaveOut(region, hint.reason(), "named " + region.names.strip());
            }
        }
    }

    /** Whether what is hidden is the article itself, folded up or shown by a program in the page. */
    static boolean muchHidden(Outline outline, Prose prose) {
        return outline.regions().stream()
                        .filter(Region::startsHidden)
                        .mapToDouble(prose::share)
                        .sum()
                > HALF;
    }

    private static double most(Names.Hint hint) {
        if (hint.reason() == Reason.COMMENTS) {
            return MOST_COMMENTS;
        }
        return hint.weak() || SMALL_PARTS.contains(hint.reason()) ? HARDLY_ANY : LITTLE;
    }

    /** A heading's own names describe how it looks, not what it is. */
    private static boolean hasOwnHeading(Region region, Names.Hint hint) {
        return hint.weak() && Elements.headingLevel(region.element) > 0;
    }

    private static @Nullable Reason declared(Region region) {
        Reason byTag = switch (region.element.normalName()) {
            case "nav", "menu", "search" -> Reason.NAVIGATION;
            case "footer", "dialog" -> Reason.BOILERPLATE;
            case "form", "fieldset", "legend" -> Reason.FORM;
            case "button" -> region.enclosing("h2") == null && region.enclosing("h3") == null ? Reason.FORM : null;
            default -> null;
        };
        if (ABOUT_THE_TEXT.contains(region.element.attr("itemprop"))) {
            return Reason.BYLINE;
        }
        return byTag != null
                ? byTag
                : switch (region.element.attr("role")) {
                    case "navigation", "menu", "menubar", "search", "tablist" -> Reason.NAVIGATION;
                    case "banner", "contentinfo", "dialog", "alertdialog", "tooltip" -> Reason.BOILERPLATE;
                    case "form" -> Reason.FORM;
                    default -> null;
                };
    }
}

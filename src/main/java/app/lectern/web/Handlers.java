package app.lectern.web;

import app.lectern.library.Library;
import app.lectern.narrate.Shelf;
import app.lectern.speech.Voices;

/** Everything that answers, wired by hand. */
record Handlers(
        Assets assets,
        Problems problems,
        LibraryPage library,
        ArticlePage article,
        ArticleForms articleForms,
        ArticleAudio audio,
        QueueForms queue,
        SettingsPage settings,
        PronunciationsPage pronunciations,
        Install install,
        ArticlesApi articlesApi,
        ListeningApi listeningApi,
        Metrics metrics) {

    static Handlers of(Shelf shelf, Library library, Voices voices, WebSettings settings) {
        Assets assets = new Assets();
        PreferenceStore preferences = new PreferenceStore(library.settings());
        Pages pages = new Pages(assets, preferences);
        Notices notices = new Notices(library);
        Choices choices = new Choices(shelf, voices);
        Recordings recordings = new Recordings(shelf);
        AddArticle adding = new AddArticle(library, shelf, preferences);
        return new Handlers(
                assets,
                new Problems(pages),
                new LibraryPage(library, pages, notices, adding),
                new ArticlePage(library, shelf, recordings, choices, pages, notices),
                new ArticleForms(library, shelf, choices),
                new ArticleAudio(library, shelf, recordings, voices),
                new QueueForms(library, pages, notices),
                new SettingsPage(preferences, choices, pages, notices, settings),
                new PronunciationsPage(shelf, pages),
                new Install(assets, pages),
                new ArticlesApi(library, adding),
                new ListeningApi(library, preferences),
                new Metrics(shelf));
    }
}

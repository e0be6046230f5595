package app.lectern.library;

import app.lectern.json.Json;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.EmptyHandling;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Rows of articles as {@link Entry entries}, and the lists of them. */
final class Entries {

    static final String SELECT = """
            select id, title, site, language, source, added, words, duration, state, restored,
              (select json_group_array(tag) from tags where tags.article = number) as tags
            from articles""";

    private static final Pattern SEARCH_WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final int MOST_SEARCH_WORDS = 12;

    private Entries() {}

    static Entry read(ResultSet row, StatementContext context) throws SQLException {
        @Nullable String source = row.getString("source");
        return new Entry(
                row.getString("id"),
                row.getString("title"),
                row.getString("site"),
                row.getString("language"),
                source == null ? null : URI.create(source),
                Instant.ofEpochMilli(row.getLong("added")),
                row.getInt("words"),
                Duration.ofMillis(row.getLong("duration")),
                Entry.State.valueOf(row.getString("state")),
                strings(row.getString("tags")),
                strings(row.getString("restored")));
    }

    static Listing list(Handle handle, Query query) {
        List<String> conditions = new ArrayList<>(List.of("deleted is null", "state in (<states>)"));
        Map<String, Object> values = new HashMap<>();
        if (!query.search().isBlank()) {
            conditions.add("number in (select rowid from article_texts where article_texts match :search)");
            values.put("search", match(query.search()));
        }
        if (!query.tag().isEmpty()) {
            conditions.add("number in (select article from tags where tag = :tag)");
            values.put("tag", query.tag());
        }
        String where = " where " + String.join(" and ", conditions);
        List<String> states = query.states().stream().map(Enum::name).toList();
        int total = handle.createQuery("select count(*) from articles" + where)
                .bindList(EmptyHandling.NULL_KEYWORD, "states", states)
                .bindMap(values)
                .mapTo(Integer.class)
                .one();
        List<Entry> entries = handle.createQuery(
                        SELECT + where + " order by " + order(query.order()) + " limit :limit offset :offset")
                .bindList(EmptyHandling.NULL_KEYWORD, "states", states)
                .bindMap(values)
                .bind("limit", query.limit())
                .bind("offset", query.offset())
                .map(Entries::read)
                .list();
        return new Listing(entries, total);
    }

    private static String order(Query.Order order) {
        return switch (order) {
            case NEWEST -> "added desc, number desc";
            case OLDEST -> "added, number";
            case SHORTEST -> "words, number";
            case LONGEST -> "words desc, number";
            case TITLE -> "title collate nocase, number";
        };
    }

    /** A search as FTS5 reads it: every word as a prefix, quoted, so that nothing in it is an operator. */
    private static String match(String search) {
        String words = SEARCH_WORD
                .matcher(search)
                .results()
                .limit(MOST_SEARCH_WORDS)
                .map(MatchResult::group)
                .map(word -> '"' + word + "\"*")
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "\"\"" : words;
    }

    private static Set<String> strings(String json) {
        return Set.of(Json.read(json, String[].class));
    }
}

package app.lectern.library;

import app.lectern.json.Json;
import java.util.Optional;

/** What the listener has chosen: a value, any record, under each name. Thread-safe. */
public final class Settings {

    private final Database database;

    Settings(Database database) {
        this.database = database;
    }

    /** The value under a name, as it was put; empty if there is none, or one that does not fit the type any more. */
    public <T> Optional<T> find(String name, Class<T> type) {
        Optional<String> json = database.with(handle -> handle.createQuery("select value from settings where name = ?")
                .bind(0, name)
                .mapTo(String.class)
                .findOne());
        return json.flatMap(text -> Json.readIfFits(text, type));
    }

    /** Keeps a value in the place of the former one. */
    public void put(String name, Object value) {
        String json = Json.write(value);
        database.with(
                handle -> handle.execute("insert or replace into settings (name, value) values (?, ?)", name, json));
    }

    /** Removes a value. */
    public void remove(String name) {
        database.with(handle -> handle.execute("delete from settings where name = ?", name));
    }
}

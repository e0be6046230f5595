package app.lectern.narrate;

import app.lectern.article.Problem;
import app.lectern.pronounce.Pronouncer;
import app.lectern.pronounce.Pronunciations;
import app.lectern.script.ScriptWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The listener's own pronunciations, in a plain file that may also be edited by hand: a change to it counts from the
 * next article page on. Thread-safe.
 */
public final class Dictionary {

    private final @Nullable Path file;
    private final Pronouncer pronouncer;

    private volatile State state;

    /**
     * @param file where it is kept; need not exist; null for a dictionary that stays empty
     * @param pronouncer what is said where the listener has not said anything
     */
    public Dictionary(@Nullable Path file, Pronouncer pronouncer) {
        this.file = file;
        this.pronouncer = pronouncer;
        state = new State(null, Pronunciations.NONE, new ScriptWriter(pronouncer));
    }

    /**
     * What the file held when it was read.
     *
     * @param changed when the file was last changed then, null if there was none
     */
    private record State(@Nullable FileTime changed, Pronunciations pronunciations, ScriptWriter writer) {}

    /** What the listener has said so far, as it stands in the file. */
    public Pronunciations current() {
        return state().pronunciations();
    }

    /**
     * Says how a word is pronounced from now on.
     *
     * @param written the word or phrase as printed
     * @param saying other words, a respelling, or phones between slashes
     * @throws Problem {@code INVALID} if that cannot be said, {@code STORAGE} if it cannot be kept
     */
    public synchronized void teach(String written, String saying) {
        keep(taught(written, saying));
    }

    /** Goes back to the usual pronunciation of a word. */
    public synchronized void forget(String written) {
        keep(current().without(written));
    }

    /** What writes for the ear with these pronunciations. */
    public ScriptWriter writer() {
        return state().writer();
    }

    /** What writes for the ear as if a word had been taught. */
    synchronized ScriptWriter trying(String written, String saying) {
        return new ScriptWriter(pronouncer.with(taught(written, saying)));
    }

    private Pronunciations taught(String written, String saying) {
        try {
            return current().with(written, saying);
        } catch (IllegalArgumentException unsayable) {
            throw new Problem(Problem.Kind.INVALID, String.valueOf(unsayable.getMessage()), unsayable);
        }
    }

    private void keep(Pronunciations changed) {
        if (file == null) {
            throw new IllegalStateException("This dictionary has no file");
        }
        try {
            Path unfinished = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(unfinished, changed.text());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            state = state(Files.getLastModifiedTime(file), changed);
        } catch (IOException full) {
            throw storage("written", full);
        }
    }

    private State state() {
        State known = state;
        try {
            return file == null || Objects.equals(changed(file), known.changed()) ? known : readAgain(file);
        } catch (IOException unreadable) {
            throw storage("read", unreadable);
        }
    }

    private synchronized State readAgain(Path there) throws IOException {
        FileTime changed = changed(there);
        if (!Objects.equals(changed, state.changed())) {
            state = state(
                    changed, changed == null ? Pronunciations.NONE : Pronunciations.parse(Files.readString(there)));
        }
        return state;
    }

    private State state(@Nullable FileTime changed, Pronunciations pronunciations) {
        return new State(changed, pronunciations, new ScriptWriter(pronouncer.with(pronunciations)));
    }

    private static @Nullable FileTime changed(Path file) throws IOException {
        return Files.exists(file) ? Files.getLastModifiedTime(file) : null;
    }

    private Problem storage(String verb, IOException cause) {
        return new Problem(
                Problem.Kind.STORAGE,
                "The pronunciations in " + file + " cannot be " + verb + ". Check the folder's permissions and space.",
                cause);
    }
}

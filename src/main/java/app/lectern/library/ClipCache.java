package app.lectern.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Rendered sentences in a folder, found again by a hash of everything they were made from. It never holds more than
 * its bound: what was used longest ago goes first. A clip that was damaged on the disk is as good as absent, and a full
 * disk only means that nothing is kept, since any clip can be rendered anew. Thread-safe; survives a restart.
 */
public final class ClipCache {

    private static final int CHECKSUM_BYTES = Integer.BYTES;
    private static final String UNFINISHED = ".unfinished";

    private final Path folder;
    private final long most;
    /** Size of each clip's file by key, least recently used first. */
    private final Map<String, Long> sizes = new LinkedHashMap<>(1024, 0.75f, true);

    private long held;

    /**
     * Opens the cache in a folder, which is made if there is none.
     *
     * @param most bytes it may hold at most
     * @throws UncheckedIOException if the folder cannot be made or read
     */
    public ClipCache(Path folder, long most) {
        this.folder = folder;
        this.most = most;
        try {
            Files.createDirectories(folder);
            readIndex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        evict();
    }

    /**
     * The clip kept under a key.
     *
     * @param key lower-case hexadecimal, at least four digits
     */
    public Optional<byte[]> get(String key) {
        synchronized (sizes) {
            if (sizes.get(key) == null) {
                return Optional.empty();
            }
        }
        try {
            byte[] file = Files.readAllBytes(file(key));
            int length = file.length - CHECKSUM_BYTES;
            if (length >= 0 && ByteBuffer.wrap(file).getInt(length) == checksum(file, length)) {
                return Optional.of(Arrays.copyOf(file, length));
            }
        } catch (IOException e) {
            // gone or unreadable: made anew like a damaged one
        }
        forget(key);
        return Optional.empty();
    }

    /** Whether there is a clip under a key, as far as is known without reading it. */
    public boolean has(String key) {
        synchronized (sizes) {
            return sizes.containsKey(key);
        }
    }

    /** Keeps a clip under a key. Does nothing if the disk does not take it. */
    public void put(String key, byte[] clip) {
        byte[] file = Arrays.copyOf(clip, clip.length + CHECKSUM_BYTES);
        ByteBuffer.wrap(file).putInt(clip.length, checksum(clip, clip.length));
        Path target = file(key);
        Path unfinished =
                target.resolveSibling(key + "." + Thread.currentThread().getId() + UNFINISHED);
        try {
            Files.createDirectories(folder.resolve(key.substring(0, 2)));
            Files.write(unfinished, file);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            delete(unfinished);
            return;
        }
        synchronized (sizes) {
            remember(key, file.length);
        }
        evict();
    }

    /** How many bytes the clips take on the disk. */
    public long bytes() {
        synchronized (sizes) {
            return held;
        }
    }

    private void readIndex() throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> oldestFirst = files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> file.toFile().lastModified()))
                    .toList();
            for (Path file : oldestFirst) {
                String name = file.getFileName().toString();
                if (name.endsWith(UNFINISHED)) {
                    delete(file);
                } else {
                    remember(name, file.toFile().length());
                }
            }
        }
    }

    private void remember(String key, long size) {
        Long before = sizes.put(key, size);
        held += size - (before == null ? 0 : before);
    }

    private void forget(String key) {
        synchronized (sizes) {
            Long size = sizes.remove(key);
            held -= size == null ? 0 : size;
        }
        delete(file(key));
    }

    private void evict() {
        while (true) {
            String oldest;
            synchronized (sizes) {
                if (held <= most || sizes.isEmpty()) {
                    return;
                }
                oldest = sizes.keySet().iterator().next();
            }
            forget(oldest);
        }
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // stays behind until the next start
        }
    }

    /** It need only tell damage, and is computed each time a clip is read, for which a hash is too slow. */
    private static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }
}

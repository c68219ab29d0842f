package org.treatmentjourney.campaign.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/** A line to the program that is cut after so many bytes, in whichever direction they went. */
public final class CuttingProxy implements AutoCloseable {

    public static final long NEVER = Long.MAX_VALUE;

    private final ServerSocket door;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final IntSupplier target;
    private final AtomicLong cuts = new AtomicLong();
    private final Set<AtomicLong> open = ConcurrentHashMap.newKeySet();
    private volatile LongSupplier cutAfter = () -> NEVER;

    public CuttingProxy(IntSupplier target) {
        this.target = target;
        try {
            this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var unused = threads.submit(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    public long cuts() {
        return cuts.get();
    }

    /** For every connection there is, from now on, and for every one to come. */
    public void cutAfter(LongSupplier bytes) {
        cutAfter = bytes;
        open.forEach(left -> left.set(bytes.getAsLong()));
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                var unused = threads.submit(() -> connect(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        AtomicLong left = new AtomicLong(cutAfter.getAsLong());
        open.add(left);
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target.getAsInt())) {
            server.setTcpNoDelay(true);
            client.setTcpNoDelay(true);
            var back = threads.submit(() -> pump(server, client, left));
            pump(client, server, left);
            back.get();
        } catch (Exception gone) {
            // Both ends are closed; that is what a cut line looks like.
        } finally {
            open.remove(left);
        }
    }

    private void pump(Socket from, Socket to, AtomicLong left) {
        byte[] buffer = new byte[8192];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                long before = left.getAndAdd(-read);
                out.write(buffer, 0, Math.clamp(before, 0, read));
                out.flush();
                if (before <= read) {
                    cuts.incrementAndGet();
                    return;
                }
            }
        } catch (IOException gone) {
            // The other direction ends with it.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}

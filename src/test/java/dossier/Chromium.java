package dossier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Chromium without a window, driven over its DevTools protocol on the loopback address. It belongs to one test class, keeps
 * what pages store, and ends by its own handle.
 */
public final class Chromium implements AutoCloseable {
    /** What a test says that finds no Chromium. */
    public static final String MISSING = "browser tests left out: install Chromium (apt-get install chromium)";

    static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--enable-logging=stderr");
    /** What Chromium answers for a page that it is just leaving. */
    private static final String LEFT = "Inspected target navigated or closed";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String LISTENING = "DevTools listening on ";
    private static final int SECONDS = 15;
    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final Map<String, List<JsonNode>> events = new ConcurrentHashMap<>();

    /** Its path; empty where there is none. */
    static String program() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse("");
    }

    /** @param profile where it keeps what it knows; a new folder is a reader who was never here */
    public Chromium(Path profile) {
        List<String> command = new ArrayList<>(List.of(program()));
        command.addAll(FLAGS);
        command.addAll(List.of("--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank"));
        try {
            process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            socket = HttpClient.newBuilder()
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .build()
                    .newWebSocketBuilder()
                    .buildAsync(listening(process), new Listener())
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI listening(Process process) throws IOException {
        BufferedReader log = process.errorReader(StandardCharsets.ISO_8859_1);
        String line = log.readLine();
        while (line != null && !line.startsWith(LISTENING)) {
            line = log.readLine();
        }
        if (line == null) {
            throw new IOException("Chromium ended before it listened");
        }
        // What it logs later is read away, so that it never waits for a reader.
        Thread reader = new Thread(() -> log.lines().forEach(later -> {}));
        reader.setDaemon(true);
        reader.start();
        return URI.create(line.substring(LISTENING.length()));
    }

    /** Puts the pieces of each message together, and hands it to whoever waits. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                JsonNode node = JSON.readTree(message.toString());
                message.setLength(0);
                if (node.has("id")) {
                    answers.remove(node.path("id").asInt()).complete(node);
                } else {
                    events.computeIfAbsent(node.path("sessionId").asString(""), id -> new CopyOnWriteArrayList<>())
                            .add(node);
                }
            }
            socket.request(1);
            return null;
        }
    }

    /** The page was left before it could answer. */
    private static final class LeftPage extends IllegalStateException {
        LeftPage(String why) {
            super(why);
        }
    }

    private JsonNode send(String session, String method, Map<String, Object> parameters) {
        Map<String, Object> message = new HashMap<>(Map.of("method", method, "params", parameters));
        int id = ids.incrementAndGet();
        message.put("id", id);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        synchronized (socket) {
            socket.sendText(JSON.writeValueAsString(message), true).join();
        }
        JsonNode node = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        if (node.has("error")) {
            String why = method + ": " + node.path("error");
            throw why.contains(LEFT) ? new LeftPage(why) : new IllegalStateException(why);
        }
        return node.path("result");
    }

    /** A new tab of so many pixels. */
    public Tab tab(int width, int height) {
        return new Tab(width, height);
    }

    @Override
    public void close() {
        try {
            send("", "Browser.close", Map.of());
            process.waitFor(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** One tab, as a reader uses it. */
    public final class Tab implements AutoCloseable {
        private final String target;
        private final String session;

        private Tab(int width, int height) {
            target = send("", "Target.createTarget", Map.of("url", "about:blank"))
                    .path("targetId")
                    .asString();
            session = send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                    .path("sessionId")
                    .asString();
            for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
                command(domain + ".enable", Map.of());
            }
            command(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
            // A tab in the background has no focus otherwise.
            command("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        }

        public JsonNode command(String method, Map<String, Object> parameters) {
            return send(session, method, parameters);
        }

        public Tab withoutScript() {
            command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
            return this;
        }

        public Tab withTouch() {
            command("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
            return this;
        }

        /** Goes to a page and waits until it is there with everything that it loads. */
        public Tab open(String url) {
            int before = count("Page.loadEventFired");
            command("Page.navigate", Map.of("url", url));
            await("the page", () -> count("Page.loadEventFired") > before);
            return this;
        }

        public Tab open(Path page) {
            return open(page.toUri().toString());
        }

        /** The value of an expression of JavaScript, awaited where it is a promise. */
        public String value(String expression) {
            Map<String, Object> parameters =
                    Map.of("expression", expression, "returnByValue", true, "awaitPromise", true, "userGesture", true);
            JsonNode answer = command("Runtime.evaluate", parameters);
            if (answer.has("exceptionDetails")) {
                throw new IllegalStateException(expression + ": " + answer.path("exceptionDetails"));
            }
            return answer.path("result").path("value").asString("");
        }

        public boolean is(String expression) {
            return value("String(Boolean(" + expression + "))").equals("true");
        }

        /** Waits until an expression holds; on a page that the tab is just leaving it does not hold yet. */
        public void until(String expression) {
            await(expression, () -> {
                try {
                    return is(expression);
                } catch (LeftPage left) {
                    return false;
                }
            });
        }

        /** Moves the mouse to the middle of an element that is in sight. */
        public void hover(String selector) {
            double[] at = middle(selector);
            moveTo(at[0], at[1]);
        }

        public void moveTo(double x, double y) {
            command("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", x, "y", y));
        }

        public void tap(String selector) {
            double[] at = middle(selector);
            Map<String, Object> finger = Map.of("x", at[0], "y", at[1]);
            command("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(finger)));
            command("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
        }

        private double[] middle(String selector) {
            String at = value("(() => { const e = document.querySelector('" + selector
                    + "'); e.scrollIntoView({block: 'center'}); const b = e.getClientRects()[0];"
                    + " return (b.left + b.width / 2) + ' ' + (b.top + b.height / 2); })()");
            return Stream.of(at.split(" ")).mapToDouble(Double::parseDouble).toArray();
        }

        /** Presses a key: a sign, {@code Escape} or {@code Tab}. */
        public void press(String key) {
            Map<String, Object> down = new HashMap<>(Map.of("type", "keyDown", "key", key));
            if (key.length() == 1) {
                down.put("text", key);
            } else {
                // By its number the browser itself knows what to do on Escape and Tab.
                down.put("windowsVirtualKeyCode", key.equals("Escape") ? 27 : 9);
            }
            command("Input.dispatchKeyEvent", down);
            command("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
        }

        /** What pages said of themselves on the console, in the log of the browser, and by failing. */
        public List<String> complaints() {
            return ofSession()
                    .filter(event -> List.of("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")
                            .contains(event.path("method").asString()))
                    .map(event -> event.path("params").toString())
                    .toList();
        }

        /** The addresses that pages asked for. */
        public List<String> requests() {
            return ofSession()
                    .filter(event -> event.path("method").asString().equals("Network.requestWillBeSent"))
                    .map(event ->
                            event.path("params").path("request").path("url").asString())
                    .toList();
        }

        private Stream<JsonNode> ofSession() {
            return events.getOrDefault(session, List.of()).stream();
        }

        private int count(String method) {
            return (int) ofSession()
                    .filter(event -> event.path("method").asString().equals(method))
                    .count();
        }

        private void await(String what, BooleanSupplier there) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            while (!there.getAsBoolean()) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("waited in vain for " + what);
                }
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(e);
                }
            }
        }

        @Override
        public void close() {
            send("", "Target.closeTarget", Map.of("targetId", target));
        }
    }
}

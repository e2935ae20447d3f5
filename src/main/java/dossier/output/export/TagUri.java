package dossier.output.export;

import dossier.model.entry.BaseUrl;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A permanent name for a page, which a feed needs (RFC 4151): {@code tag:example.org,2026:/brief/articles/x.html}. It is
 * the same for http and https, and differs for each address that a site can have.
 */
final class TagUri {
    /** By when the host must have been its owner's. It is the year in which these names began, and stays. */
    private static final String DATE = "2026";

    private TagUri() {}

    /** @param path of a file in the site; empty for the site itself */
    static String of(BaseUrl base, String path) {
        String port = base.port() == 0 ? "" : String.valueOf(base.port());
        return "tag:" + authority(base.host()) + "," + DATE + ":" + port + base.path() + "/" + path;
    }

    /** An IPv6 address, which no tag can hold, has a name in the domain {@code ip6.arpa} (RFC 3596). */
    private static String authority(String host) {
        if (!host.startsWith("[")) {
            return host;
        }
        InetAddress address = address(host);
        if (address.getAddress().length == 4) {
            return address.getHostAddress();
        }
        StringBuilder name = new StringBuilder("ip6.arpa");
        for (byte b : address.getAddress()) {
            name.insert(0, Character.forDigit(b & 15, 16) + "." + Character.forDigit(b >> 4 & 15, 16) + ".");
        }
        return name.toString();
    }

    /** Reads an address in brackets; nothing is looked up. */
    private static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException malformed) {
            throw new IllegalArgumentException("no address: " + host, malformed);
        }
    }
}

package org.gongkai.extract.isolate;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;
import java.util.Set;

/** Cuts a child process off: no document makes it speak to another machine. */
final class NoNetwork {
  /**
   * No names are resolved; no parser of XML opens what a document names, not even a file, or
   * repeats an entity more often than a document has reason to.
   */
  static final List<String> OPTIONS =
      List.of(
          "-Djdk.net.hosts.file=/dev/null",
          "-Djdk.xml.entityExpansionLimit=1000",
          "-Djavax.xml.accessExternalDTD=",
          "-Djavax.xml.accessExternalSchema=",
          "-Djavax.xml.accessExternalStylesheet=");

  private static final Set<String> REMOTE = Set.of("http", "https", "ftp", "mailto");

  private NoNetwork() {}

  /** From now on, in the whole process. */
  @SuppressWarnings("deprecation") // nothing else refuses a socket in the whole process
  static void enter() throws IOException {
    URL.setURLStreamHandlerFactory(protocol -> REMOTE.contains(protocol) ? new Refusing() : null);
    Socket.setSocketImplFactory(NoNetwork::refuse);
    ServerSocket.setSocketFactory(NoNetwork::refuse);
  }

  private static java.net.SocketImpl refuse() {
    throw new IllegalStateException("Cannot open a connection: a document is being read");
  }

  private static final class Refusing extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL address) throws IOException {
      throw new SocketException("Cannot open " + address + ": a document is being read");
    }
  }
}

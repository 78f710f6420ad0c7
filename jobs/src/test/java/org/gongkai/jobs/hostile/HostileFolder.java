package org.gongkai.jobs.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A folder of files that are to be survived, each with what its reason has to say. */
public final class HostileFolder {
  /** Whatever the reason is. */
  private static final String ANY = ".+";

  private static final Path WORD_97 =
      Path.of("..", "pipeline", "src", "test", "resources", "samples", "doc", "input.doc");

  private static final String DEAD_LINK =
      "Cannot open it: not a regular file, or a link to nothing";

  private final Path folder;
  private final Map<String, Pattern> reasons = new TreeMap<>();

  private HostileFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes all of them.
   *
   * @param outside a folder that no link may lead to
   * @param address of a server that nothing may ask
   */
  public static HostileFolder in(Path folder, Path outside, String address)
      throws IOException, InterruptedException {
    HostileFolder hostile = new HostileFolder(folder);
    hostile.bombs();
    hostile.entities(address);
    hostile.wideAndDeep();
    hostile.loops();
    hostile.locked();
    hostile.cut();
    hostile.misnamed();
    hostile.noFiles(outside);
    return hostile;
  }

  /** By name in the folder, what the reason of the file must match. */
  public Map<String, Pattern> reasons() {
    return reasons;
  }

  private Path add(String name, byte[] bytes, String reason) throws IOException {
    reasons.put(name, Pattern.compile(reason, Pattern.DOTALL));
    return Files.write(folder.resolve(name), bytes);
  }

  private void add(String name, String text, String reason) throws IOException {
    add(name, text.getBytes(UTF_8), reason);
  }

  private void bombs() throws IOException {
    add("bomb.docx", Archives.bomb(1L << 30), ANY);
    Path line = add("line.txt", new byte[0], ".*104857600 bytes: the limit is 67108864.*");
    byte[] block = "0123456789abcdef".repeat(1 << 16).getBytes(UTF_8);
    try (OutputStream out = Files.newOutputStream(line)) {
      for (int i = 0; i < 100; i++) out.write(block);
    }
    add("nested.zip", Archives.nested(7, "x".getBytes(UTF_8)), ANY);
    add("line 60 MB.txt", new String(block, UTF_8).repeat(60), ".*bytes of text: the limit is.*");
  }

  private void entities(String address) throws IOException {
    String external = "<!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]>";
    String use = Archives.paragraph("&e;");
    add("external.docx", Archives.docx(external.formatted(address + "entity"), use), ANY);
    add("file.docx", Archives.docx(external.formatted("file:///etc/passwd"), use), ANY);
    add(
        "dtd.docx",
        Archives.docx("<!DOCTYPE x SYSTEM \"" + address + "dtd\">", Archives.paragraph("x")),
        ANY);
    add("laughs.docx", Archives.docx(laughs(), Archives.paragraph("&l9;")), ANY);
    String quadratic = "<!DOCTYPE x [<!ENTITY e \"" + "x".repeat(100_000) + "\">]>";
    add("quadratic.docx", Archives.docx(quadratic, Archives.paragraph("&e;".repeat(50_000))), ANY);
    add("external.xml", external.formatted(address + "xml") + "<a>&e;</a>", ANY);
    add(
        "pictures.html",
        "<html><head><link rel=stylesheet href='"
            + address
            + "css'></head><body><img src='"
            + address
            + "img'><iframe src='"
            + address
            + "frame'></iframe><p>x</body></html>",
        ANY);
  }

  /** Each entity is ten of the one before it. */
  private static String laughs() {
    StringBuilder doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      String ten = ("&l" + (i - 1) + ";").repeat(10);
      doctype.append("<!ENTITY l").append(i).append(" \"").append(ten).append("\">");
    }
    return doctype.append("]>").toString();
  }

  private void wideAndDeep() throws IOException {
    add(
        "wide.html",
        "<table><tr>" + "<td>1".repeat(100_000) + "</table>",
        ".*a table of so many columns: the limit is 1000.*");
    add("span.html", "<table><tr><td colspan=99999999 rowspan=99999999>1</table>", ANY);
    add("wide.xlsx", Archives.wideWorkbook(100_000), ANY);
    add("deep.html", "<div>".repeat(100_000) + "x", ".*inside so many others: the limit is 512.*");
    add("deep tables.html", "<table><tr><td>".repeat(10_000) + "x", ".*the limit is 100;.*");
    add("tags.html", "<p>" + "<b>".repeat(600_000), ".*600001 tags: the limit is 500000.*");
    add(
        "deep.docx",
        Archives.docx(
            "", "<w:tbl><w:tr><w:tc>".repeat(20_000) + "</w:tc></w:tr></w:tbl>".repeat(20_000)),
        ANY);
    add("brackets.pdf", "%PDF-1.4\n1 0 obj\n" + "[".repeat(500_000), ANY);
  }

  private void loops() throws IOException {
    add("loop in pages.pdf", PdfFile.loopInPages(), ANY);
    add("loop in forms.pdf", PdfFile.loopInForms(), ANY);
    Files.createSymbolicLink(folder.resolve("loop"), folder);
  }

  private void locked() throws IOException {
    add("locked.pdf", PdfFile.encrypted(), ".*password.*");
    add("locked.docx", locked(Archives.docx("", Archives.paragraph("x"))), ".*password.*");
  }

  /** An Office document that opens with a password only: a package in another container. */
  private static byte[] locked(byte[] document) throws IOException {
    EncryptionInfo encryption = new EncryptionInfo(EncryptionMode.agile);
    Encryptor encryptor = encryption.getEncryptor();
    encryptor.confirmPassword("secret");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      try (OutputStream out = encryptor.getDataStream(container)) {
        out.write(document);
      } catch (GeneralSecurityException e) {
        throw new IOException(e);
      }
      container.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private void cut() throws IOException {
    half("cut.docx", Archives.docx("", Archives.paragraph("x").repeat(100)));
    half("cut.xlsx", Archives.workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
    half("cut.zip", Archives.zip(Map.of("a.html", "<p>a</p>".repeat(1000).getBytes(UTF_8))));
    half("cut.pdf", PdfFile.text("text"));
    half("cut.png", picture());
    half(
        "cut.html", "<html><body><table><tr><td>1</td></tr></table></body></html>".getBytes(UTF_8));
    half("cut.doc", Files.readAllBytes(WORD_97));
  }

  private void half(String name, byte[] bytes) throws IOException {
    add(name, Arrays.copyOf(bytes, bytes.length / 2), ANY);
  }

  private static byte[] picture() throws IOException {
    BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 300; i++) image.setRGB(i, i * i % 300, i * 77777);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private void misnamed() throws IOException {
    add("picture.html", picture(), ANY);
    add("text.pdf", "no PDF at all", ANY);
    add("text.docx", "no Word document at all", ANY);
    add("empty.html", "", ".*0 bytes.*");
    add("zeros.pdf", new byte[10_000], ".*without content.*");
    add("line\nbreak.txt", "nothing", ANY);
    add("quotes ' \" ` , ; $(x) \\.txt", "nothing at all", ANY);
    add("n".repeat(246) + ".txt", "nothing whatever", ANY);
  }

  private void noFiles(Path outside) throws IOException, InterruptedException {
    Path secret = Files.writeString(outside.resolve("secret.html"), "<p>secret");
    link("link.html", secret, "Cannot open it: a link out of the folder.*");
    link("linked folder", outside, "Cannot open it: a link out of the folder.*");
    link("dead.html", outside.resolve("nowhere"), DEAD_LINK);
    reasons.put("pipe.html", Pattern.compile("Cannot open it: not a regular file.*"));
    new ProcessBuilder("mkfifo", folder.resolve("pipe.html").toString()).start().waitFor();
    // The superuser reads it all the same, as what it is.
    Path closed = add("closed.txt", "nothing to see".getBytes(UTF_8), ANY);
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
  }

  private void link(String name, Path target, String reason) throws IOException {
    reasons.put(name, Pattern.compile(reason));
    Files.createSymbolicLink(folder.resolve(name), target);
  }
}

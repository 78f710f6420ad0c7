package org.gongkai.jobs.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.jobs.output.CheckedOutput;
import org.gongkai.jobs.output.FirstRows;
import org.gongkai.jobs.output.OutputFormat;
import org.gongkai.query.QueryException;
import org.gongkai.query.SqlScript;
import org.gongkai.query.SqlStatement;
import org.gongkai.query.Warehouse;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/**
 * Reads statements from a terminal and answers them until {@code .quit} or the end of input. A
 * statement ends with {@code ;} and may take several lines. Errors are shown and do not end the
 * shell; Ctrl-C drops the line or stops the running query.
 */
public final class SqlShell {
  private final Warehouse warehouse;
  private final Terminal terminal;
  private final LineReader reader;
  private final DotCommands dotCommands;
  private final long maxRows;
  private OutputFormat format;

  /**
   * @param history file that keeps the statements of former sessions
   * @param maxRows how many rows of an answer are shown; 0 for all
   */
  public SqlShell(
      Warehouse warehouse, Terminal terminal, Path history, OutputFormat format, long maxRows) {
    this.warehouse = warehouse;
    this.terminal = terminal;
    this.format = format;
    this.maxRows = maxRows;
    this.dotCommands = new DotCommands(warehouse);
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("gongkai")
            .parser(new StatementParser())
            .completer(SqlCompleter.of(warehouse))
            .variable(LineReader.HISTORY_FILE, history)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "    ...> ")
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .build();
  }

  /** Returns when the user has left. */
  public void run() {
    PrintWriter out = terminal.writer();
    out.printf(
        "Snapshot %s. End a statement with ';', .help helps, .quit leaves.%n",
        warehouse.snapshot().manifest().snapshotId());
    boolean open = true;
    while (open) {
      try {
        open = answer(reader.readLine("gongkai> "), out);
      } catch (UserInterruptException e) {
        // Ctrl-C drops what was typed.
        open = true;
      } catch (EndOfFileException e) {
        open = false;
      }
      out.flush();
    }
  }

  /** Answers one input; false if it asks to leave. */
  private boolean answer(String input, PrintWriter out) {
    String line = input.strip();
    try {
      if (!line.startsWith(".")) SqlScript.of(line).statements().forEach(this::answer);
      else if (DotCommands.LEAVE.contains(line)) return false;
      else if (line.startsWith(".format")) chooseFormat(line, out);
      else dotCommands.run(line, out);
    } catch (QueryException e) {
      out.println(e.getMessage());
    }
    return true;
  }

  private void answer(SqlStatement statement) {
    SignalHandler before = terminal.handle(Signal.INT, signal -> warehouse.cancel());
    try (FirstRows rows = new FirstRows(warehouse.query(statement), maxRows);
        CheckedOutput out = new CheckedOutput(terminal.writer())) {
      format.writer().write(rows, out);
      if (rows.isCut()) out.write("Only the first " + maxRows + " rows are shown.\n");
    } catch (IOException e) {
      throw new EndOfFileException("Cannot write to the terminal", e);
    } finally {
      terminal.handle(Signal.INT, before);
    }
  }

  private void chooseFormat(String line, PrintWriter out) {
    List<String> words = List.of(line.split("\\s+"));
    List<String> codes = OutputFormat.codes();
    if (words.size() == 2 && codes.contains(words.get(1)))
      format = OutputFormat.values()[codes.indexOf(words.get(1))];
    else
      out.printf(
          "The format is %s: give .format with one of %s.%n", format, String.join(", ", codes));
  }
}

package org.gongkai.conf;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.nio.file.Path;
import java.text.Normalizer;
import org.gongkai.vocabulary.Agencies;
import org.gongkai.vocabulary.AgencyIdentifier;
import org.gongkai.vocabulary.Succession;

/** The shipped configuration, read once for all tests. */
public final class TestConf {
  private static final Path ROOT = Path.of("..", "conf");
  private static final AgenciesReader.Read AGENCIES = readAgencies();

  private TestConf() {}

  /** The shipped public bodies and divisions. */
  public static Agencies agencies() {
    return AGENCIES.agencies();
  }

  /** The shipped public bodies with what else tells whose a report is. */
  public static AgencyIdentifier identifier() {
    return AGENCIES.identifier();
  }

  /** Which of the shipped public bodies took over from which. */
  public static Succession succession() {
    return AGENCIES.succession();
  }

  /** The shipped rules of recognition. */
  public static org.gongkai.recognize.RecognitionRules rules() {
    Problems problems = new Problems();
    var rules = RecognitionReader.read(ROOT, problems);
    problems.throwIfAny();
    return rules.orElseThrow();
  }

  /** The shipped rules of figures in prose. */
  public static org.gongkai.recognize.ClaimRules claims() {
    Problems problems = new Problems();
    var claims = ClaimsReader.read(ROOT, problems);
    problems.throwIfAny();
    return claims.orElseThrow();
  }

  /** Simplified characters in compatibility form; radicals that NFKC keeps, too. */
  public static String script(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return ZhConverterUtil.toSimple(
        folded.replace('⺠', '民').replace('⻅', '见').replace('⻛', '风').replace('⻔', '门'));
  }

  private static AgenciesReader.Read readAgencies() {
    Problems problems = new Problems();
    var agencies = AgenciesReader.read(ROOT, TestConf::script, problems);
    problems.throwIfAny();
    return agencies.orElseThrow();
  }
}

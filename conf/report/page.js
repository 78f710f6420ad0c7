// The page over the whole snapshot.

const MEASURES = ["received", "concluded", "disclosure_rate", "denied", "denial_rate", "issued", "review", "suit"];
const isRate = measure => measure.endsWith("_rate");
const textOfMeasure = measure => textOf("measure", measure);

// A rate over fewer cases says little, and neither does a change of fewer.
const LEAST_BASE = 30;
// A year with fewer bodies than this share of the fullest stands in the table and is not drawn.
const SLIGHT = 0.1;
// Two years are compared as one set of bodies if this share of them is in both.
const STEADY = 0.8;

const figures = rows("figures");
const tileOf = new Map(data.tiles.map(tile => [tile.region, tile]));
const regionName = code => (tileOf.has(code) ? tileOf.get(code).name[language] : text("region.other"));

// ---- what is chosen

const bases = () => {
  const size = groups(figures.filter(f => f.measure === "received"), f => f.basis);
  return [...size.keys()].sort((a, b) => sum(size.get(b), f => f.agencies) - sum(size.get(a), f => f.agencies) || (a < b ? -1 : 1));
};

/** The latest year that has half as many bodies as the fullest: a year that has only begun is not it. */
function usualYear(basis) {
  const years = [...groups(figures.filter(f => f.measure === "received" && f.basis === basis), f => f.year)]
    .map(([year, list]) => ({ year, agencies: sum(list, f => f.agencies) }));
  const most = Math.max(0, ...years.map(y => y.agencies));
  const full = years.filter(y => y.agencies * 2 >= most).map(y => y.year);
  return full.length ? Math.max(...full) : null;
}

const choice = { basis: bases()[0] ?? "", region: "", mode: "total", measure: "received" };
choice.year = usualYear(choice.basis);

const ofBasis = () => figures.filter(f => f.basis === choice.basis);
const yearsOf = list => unique(list.map(f => f.year)).sort((a, b) => a - b);

function options(id, entries, chosen) {
  byId(id).replaceChildren(...entries.map(([value, name]) => el("option", { value, selected: String(value) === String(chosen) }, name)));
}

function drawChoices() {
  options("basis", bases().map(b => [b, textOf("basis", b)]), choice.basis);
  const regions = unique(ofBasis().map(f => f.region)).sort();
  if (choice.region && !regions.includes(choice.region)) choice.region = "";
  options("region", [["", text("region.all")], ...regions.map(r => [r || "?", regionName(r)])], choice.region);
  const years = yearsOf(ofBasis()).reverse();
  if (!years.includes(choice.year)) choice.year = usualYear(choice.basis);
  options("year", years.map(y => [y, y]), choice.year);
  options("mode", [["total", text("mode.total")], ["mean", text("mode.mean")]], choice.mode);
  options("measure", [...MEASURES, "coverage"].map(m => [m, textOfMeasure(m)]), choice.measure);
}

function listen() {
  for (const name of ["basis", "region", "year", "mode", "measure"])
    byId(name).addEventListener("change", event => {
      choice[name] = name === "year" ? Number(event.target.value) : event.target.value;
      drawFigures();
    });
}

// ---- figures

/** The sums over provinces, by segment and year: points in the order of the years. */
function series(measure, region = choice.region) {
  const own = ofBasis().filter(f => f.measure === measure && (!region || (f.region || "?") === region));
  return [...groups(own, f => f.segment)].sort((a, b) => a[0] - b[0]).map(([segment, list]) => {
    const points = [...groups(list, f => f.year)].sort((a, b) => a[0] - b[0]).map(([year, parts]) => point(measure, year, parts));
    points.forEach((p, i) => (p.steady = i === 0 || isSteady(points[i - 1], p)));
    return { segment, points };
  });
}

function point(measure, year, parts) {
  const p = {
    measure, year,
    forms: unique(parts.flatMap(f => (f.forms ?? "").split("+"))).filter(form => form).sort().join("+"),
    agencies: sum(parts, f => f.agencies),
    without: sum(parts, f => f.without_number),
    value: sum(parts, f => f.value),
    base: sum(parts, f => f.base),
    same: sum(parts, f => f.same_agencies),
    before: sum(parts, f => f.before),
    beforeBase: sum(parts, f => f.before_base),
    after: sum(parts, f => f.after),
    afterBase: sum(parts, f => f.after_base),
  };
  p.shown = shown(p);
  return p;
}

function shown(p) {
  if (p.agencies === 0) return null;
  if (isRate(p.measure)) return p.base >= LEAST_BASE ? (100 * p.value) / p.base : null;
  return choice.mode === "mean" ? p.value / p.agencies : p.value;
}

const isSteady = (before, p) =>
  p.year === before.year + 1 && p.same >= STEADY * Math.max(p.agencies, before.agencies) && p.agencies > 0;

/** The change over the bodies of both years; null where it rests on too little. */
function change(p) {
  if (p.same === 0) return null;
  if (isRate(p.measure))
    return Math.min(p.beforeBase, p.afterBase) < LEAST_BASE ? null : (100 * p.after) / p.afterBase - (100 * p.before) / p.beforeBase;
  return p.before < LEAST_BASE ? null : (100 * (p.after - p.before)) / p.before;
}

const changeText = p => {
  const by = change(p);
  return by === null ? "–" : signed(by, 1, isRate(p.measure) ? " " + text("unit.points") : " %");
};

const digits = measure => (isRate(measure) || choice.mode === "mean" ? 1 : 0);
const valueText = p => (p.shown === null ? "–" : isRate(p.measure) ? percent(p.shown) : number(p.shown, digits(p.measure)));
const measureName = measure =>
  textOfMeasure(measure) + (!isRate(measure) && measure !== "coverage" && choice.mode === "mean" ? text("mode.meanSuffix") : "");

/** Whose numbers, how many bodies, of which snapshot and day. */
function source(agencies, region = choice.region) {
  return text("source", {
    basis: textOf("basis", choice.basis) + (region ? " · " + regionName(region === "?" ? "" : region) : ""),
    agencies, snapshot: data.snapshot, day: data.day,
  });
}

const ofSnapshot = () => text("sourceAll", { snapshot: data.snapshot, day: data.day });

/** How many bodies gave a number, least and most. */
function range(list) {
  const given = list.filter(count => count > 0);
  if (!given.length) return "0";
  const least = Math.min(...given), most = Math.max(...given);
  return least === most ? number(least) : number(least) + "–" + number(most);
}

// ---- the archive and the key figures

function drawArchive() {
  const s = rows("summary")[0];
  const years = s.first_year === null ? "–" : s.first_year === s.last_year ? s.first_year : `${s.first_year}–${s.last_year}`;
  const facts = [
    ["documents", number(s.documents)],
    ["published", number(s.published)],
    ["agencies", number(s.agencies)],
    ["years", years],
    ["numbers", number(s.numbers)],
    ["unreadable", number(s.unreadable)],
    ["errors", number(s.errors)],
  ];
  fill("archive", facts.map(([key, value]) => el("div", {}, el("dt", {}, textOf("archive", key)), el("dd", { id: "fact-" + key }, value))));
  fill("edition", edition());
}

function drawCards() {
  fill("basis-note", textOf("basisNote", choice.basis));
  const cards = MEASURES.map(measure => {
    const found = series(measure).flatMap(s => s.points).filter(p => p.year === choice.year);
    return found.length ? found.map(p => card(p)) : card(null, measure);
  });
  fill("cards", cards.flat());
  fill("key-source", source(rangeOfYear()));
}

function rangeOfYear() {
  const counts = MEASURES.flatMap(m => series(m).flatMap(s => s.points).filter(p => p.year === choice.year).map(p => p.agencies));
  return range(counts);
}

function card(p, measure = p.measure) {
  const small = p && isRate(measure) && p.shown === null && p.agencies > 0;
  return el("article", { class: "card", "data-measure": measure },
    el("h3", {}, measureName(measure)),
    el("p", { class: "value" }, p ? valueText(p) : "–"),
    el("p", { class: "detail" }, !p ? text("card.none") : small ? text("card.smallBase", { least: LEAST_BASE }) : text("card.agencies", { agencies: number(p.agencies), year: p.year })),
    p && change(p) !== null ? el("p", { class: "detail" }, text("card.change", { change: changeText(p), same: number(p.same) })) : null);
}

// ---- trends

const charts = [];

function chart(holder, option, label) {
  holder.setAttribute("role", "img");
  holder.setAttribute("aria-label", label);
  const drawn = echarts.init(holder, null, { renderer: "svg" });
  drawn.setOption(option);
  makeScalable(drawn);
  charts.push(drawn);
}

/** On paper a chart takes another width than on the screen. */
function makeScalable(drawn) {
  drawn.getDom().querySelector("svg").setAttribute("viewBox", `0 0 ${drawn.getWidth()} ${drawn.getHeight()}`);
}

addEventListener("resize", () => charts.forEach(drawn => (drawn.resize(), makeScalable(drawn))));

const fonts = () => getComputedStyle(document.body).fontFamily;
const shortNumber = value =>
  new Intl.NumberFormat(locale(), { notation: "compact", maximumFractionDigits: 1 }).format(value);

function base() {
  return {
    animation: false,
    textStyle: { fontFamily: fonts() },
    grid: { left: 8, right: 16, top: 16, bottom: 4, containLabel: true },
    tooltip: {
      trigger: "axis", confine: true, backgroundColor: colour("paper"), borderColor: colour("line"),
      textStyle: { color: colour("ink"), fontSize: 13 }, axisPointer: { lineStyle: { color: colour("line") } },
    },
  };
}

function axes(years, rate) {
  const label = { color: colour("quiet"), fontSize: 12 };
  return {
    xAxis: { type: "category", data: years.map(String), boundaryGap: true, axisLine: { lineStyle: { color: colour("line") } }, axisTick: { show: false }, axisLabel: { ...label, hideOverlap: true } },
    yAxis: { type: "value", min: 0, minInterval: rate || choice.mode === "mean" ? 0 : 1, splitNumber: 4, axisLabel: { ...label, formatter: value => shortNumber(value) + (rate ? " %" : "") }, splitLine: { lineStyle: { color: colour("line") } } },
  };
}

/** All years from the first to the last, those without a report too. */
const withoutGaps = years =>
  years.length ? Array.from({ length: years[years.length - 1] - years[0] + 1 }, (none, i) => years[0] + i) : [];

const isSlight = (p, most) => p.agencies < SLIGHT * most;

function trendOption(measure, segments, years, most) {
  const ink = colour("accent");
  const place = year => String(year);
  const lines = [];
  segments.forEach((segment, s) => {
    const known = segment.points.filter(p => p.shown !== null && !isSlight(p, most));
    lines.push({
      type: "line", name: "segment " + segment.segment, showSymbol: true, symbol: "circle", symbolSize: 9, lineStyle: { width: 0 }, z: 5,
      data: known.map(p => ({ value: [place(p.year), p.shown], itemStyle: { color: p.steady ? ink : colour("paper"), borderColor: ink, borderWidth: 2 } })),
      markLine: s === 0 ? undefined : {
        silent: true, symbol: "none", lineStyle: { color: colour("warn"), type: "dashed", width: 1.5 },
        label: { formatter: text("trends.break"), color: colour("warn"), position: "insideEndTop" },
        data: [{ xAxis: place(segment.points[0].year) }],
      },
    });
    known.slice(1).forEach((p, i) => lines.push({
      type: "line", silent: true, showSymbol: false, symbol: "none", tooltip: { show: false },
      lineStyle: { color: ink, width: p.steady ? 2.5 : 1.25, type: p.steady ? "solid" : [3, 4] },
      itemStyle: { color: ink },
      data: [[place(known[i].year), known[i].shown], [place(p.year), p.shown]],
    }));
  });
  const option = { ...base(), ...axes(years, isRate(measure)), series: lines };
  option.tooltip.formatter = items => hint(segments, Number(items[0].axisValue));
  return option;
}

function hint(segments, year) {
  const found = segments.flatMap(s => s.points).filter(p => p.year === year);
  return el("div", { class: "hint" }, el("strong", {}, year),
    found.map(p => el("p", {}, valueText(p), el("br"), text("card.agencies", { agencies: number(p.agencies), year: p.year }),
      change(p) === null ? null : [el("br"), text("card.change", { change: changeText(p), same: number(p.same) })],
      p.steady ? null : [el("br"), text("legend.hollow")])));
}

function trendTable(measure, segments) {
  const columns = [
    { name: text("column.year") }, { name: text("column.form") }, { name: measureName(measure), number: true },
    ...(isRate(measure) ? [{ name: text("column.base"), number: true }] : []),
    { name: text("column.agencies"), number: true }, { name: text("column.without"), number: true },
    { name: text("column.same"), number: true }, { name: text("column.change"), number: true },
  ];
  const lines = segments.flatMap((segment, s) => segment.points.map((p, i) => [
    p.year + (s > 0 && i === 0 ? " " + text("trends.breakMark") : ""), p.forms, valueText(p),
    ...(isRate(measure) ? [number(p.base)] : []), number(p.agencies), number(p.without), number(p.same), changeText(p),
  ]));
  return folded(text("data"), frame(measureName(measure), table(measureName(measure), columns, lines)));
}

function drawTrends() {
  const all = withoutGaps(yearsOf(ofBasis()));
  const plots = MEASURES.map(measure => {
    const segments = series(measure);
    const points = segments.flatMap(s => s.points);
    const holder = el("div", { class: "chart" });
    const any = points.some(p => p.shown !== null);
    const most = Math.max(0, ...points.map(p => p.agencies));
    const slight = points.filter(p => p.agencies > 0 && isSlight(p, most));
    const figure = el("figure", { class: "plot", id: "plot-" + measure },
      el("figcaption", {}, el("h3", {}, measureName(measure)), el("p", {}, isRate(measure) ? textOf("formula", measure) : text("unit.count"))),
      any ? holder : empty(),
      el("p", { class: "source" }, source(range(points.filter(p => !slight.includes(p)).map(p => p.agencies))),
        slight.map(p => [el("br"), text("trends.slight", { year: p.year, agencies: number(p.agencies) })])),
      trendTable(measure, segments));
    return { figure, holder, draw: () => any && chart(holder, trendOption(measure, segments, all, most), summary(measure, points)) };
  });
  fill("plots", plots.map(p => p.figure));
  plots.forEach(p => p.draw());
}

/** The trend in one sentence, for who cannot see it. */
function summary(measure, points) {
  const known = points.filter(p => p.shown !== null);
  return known.length
    ? text("trends.summary", { measure: measureName(measure), first: known[0].year, from: valueText(known[0]), last: known[known.length - 1].year, to: valueText(known[known.length - 1]) })
    : measureName(measure);
}

// ---- provinces

function regionValue(region) {
  if (choice.measure === "coverage") {
    const own = rows("coverage").filter(c => c.region === region && c.year === choice.year);
    const known = sum(own, c => c.known);
    return known > sum(own, c => c.not_due) ? { value: (100 * sum(own, c => c.published)) / known, shown: percent((100 * sum(own, c => c.published)) / known), agencies: known } : null;
  }
  const found = series(choice.measure, region).flatMap(s => s.points).filter(p => p.year === choice.year);
  if (found.length !== 1 || found[0].shown === null) return null;
  return { value: found[0].shown, shown: valueText(found[0]), agencies: found[0].agencies };
}

/** Limits between five shades, so that each has about as many provinces. */
function limits(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return unique([0.2, 0.4, 0.6, 0.8].map(q => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]));
}

const shade = (value, limits) => limits.filter(limit => value >= limit).length;

function drawTiles() {
  const found = new Map(data.tiles.map(tile => [tile.region, regionValue(tile.region)]));
  const values = [...found.values()].filter(v => v).map(v => v.value);
  const steps = values.length > 4 ? limits(values) : [];
  const title = choice.year === null ? measureName(choice.measure) : text("provinces.of", { measure: measureName(choice.measure), year: choice.year });
  fill("tiles-title", title);
  fill("tiles", data.tiles.map(tile => {
    const v = found.get(tile.region);
    const name = language === "zh" ? tile.name.zh : tile.abbreviation;
    return el("button", {
      type: "button", class: "tile", "data-region": tile.region, "data-shade": v ? (steps.length ? shade(v.value, steps) : 2) : "none",
      style: { "grid-column": tile.column + 1, "grid-row": tile.row + 1 },
      "aria-pressed": String(choice.region === tile.region),
      "aria-label": `${tile.name.zh} ${tile.name.en}: ${v ? v.shown : text("card.none")}`,
      title: v ? text("card.agencies", { agencies: number(v.agencies), year: choice.year }) : text("card.none"),
      on: { click: () => chooseRegion(tile.region) },
    }, el("span", { class: "name" }, name), el("span", { class: "number" }, v ? compact(v) : "–"));
  }));
  fill("scale", scale(steps, values));
  const agencies = [...found.values()].filter(v => v).map(v => v.agencies);
  fill("tiles-source", choice.measure === "coverage" ? ofSnapshot() : source(range(agencies), ""));
  const lines = data.tiles.map(tile => ({ tile, v: found.get(tile.region) })).filter(l => l.v).sort((a, b) => b.v.value - a.v.value)
    .map(({ tile, v }) => [tile.name[language], v.shown, number(v.agencies)]);
  const ranking = folded(text("data"), frame(title, table(title, [{ name: text("choice.region") }, { name: measureName(choice.measure), number: true }, { name: text("column.agencies"), number: true }], lines)));
  ranking.open = matchMedia("(min-width: 64rem)").matches;
  fill("tiles-data", lines.length ? ranking : empty());
}

function chooseRegion(region) {
  choice.region = choice.region === region ? "" : region;
  drawFigures();
  document.querySelector(`.tile[data-region="${region}"]`).focus();
}

const compact = v =>
  isRate(choice.measure) || choice.measure === "coverage" ? number(v.value, 0) + "%" : v.value >= 1000 ? shortNumber(v.value) : number(v.value, choice.mode === "mean" && v.value < 100 ? 1 : 0);

function scale(steps, values) {
  if (!steps.length) return [];
  const show = value => number(value, isRate(choice.measure) || choice.measure === "coverage" || choice.mode === "mean" ? 1 : 0);
  const from = [Math.min(...values), ...steps];
  return [...new Set(from)].map((low, i) => el("li", {}, el("span", { class: "swatch", "data-shade": shade(low, steps) }), "≥ " + show(low)));
}

// ---- grounds

/** A bar below the words of its row; none for nothing. */
const bar = (part, attributes) => (part > 0 ? el("span", { class: "bar", ...attributes, style: { "--part": 100 * part + "%" } }) : null);

const aside = words => [" ", el("span", { class: "aside" }, words)];

function drawGrounds() {
  const own = rows("grounds").filter(g => g.basis === choice.basis && g.year === choice.year);
  const words = new Map(rows("categories").filter(c => c.section === "request").map(c => [c.category, c]));
  // The table that prints a group as one row has no rows below it.
  const leaves = own.filter(g => g.category.includes(".") || g.category === "other");
  const named = leaves.filter(g => g.value > 0).sort((a, b) => b.value - a.value);
  if (!named.length) return fill("grounds-chart", empty()), fill("grounds-source", source("0", ""));
  const most = named[0].value;
  const lines = named.map(g => {
    const group = g.category.split(".")[0];
    return [
      [wordsOf(words.get(g.category)), aside(wordsOf(words.get(group))), bar(g.value / most, { "data-group": group })],
      number(g.value), percent((100 * g.value) / g.base), number(g.agencies),
    ];
  });
  const columns = [{ name: text("column.ground") }, { name: text("column.requests"), number: true }, { name: text("column.share"), number: true }, { name: text("column.agencies"), number: true }];
  fill("grounds-chart", table(text("grounds.of", { year: choice.year }), columns, lines, { class: "bars" }));
  fill("grounds-source", source(range(named.map(g => g.agencies)), ""));
}

// ---- quality

const STATUSES = ["published", "superseded", "duplicate", "unidentified", "rejected", "failed"];
const CELLS = ["reported", "blank", "not_applicable", "unreadable", "derived", "repaired"];

function bars(caption, heading, counts, name) {
  const total = sum(counts, c => c.count);
  const columns = [{ name: heading }, { name: text("column.count"), number: true }, { name: text("column.part"), number: true }];
  return table(caption, columns, counts.map(c => [
    [name(c), bar(c.count / Math.max(1, total), { "data-status": c.code })], number(c.count), percent((100 * c.count) / Math.max(1, total)),
  ]), { class: "bars" });
}

function drawDocuments() {
  const all = rows("documents");
  const counts = STATUSES.map(code => ({ code, count: sum(all.filter(d => d.status === code), d => d.documents) }));
  fill("documents", bars(text("quality.documents"), text("column.status"), counts, c => [textOf("status", c.code), aside(textOf("statusNote", c.code))]));
  const years = yearsOf(all.filter(d => d.year !== null));
  const value = (status, year) => sum(all.filter(d => d.status === status && d.year === year), d => d.documents);
  const used = STATUSES.filter(status => years.some(year => value(status, year)));
  const columns = [{ name: text("column.year") }, ...used.map(s => ({ name: textOf("status", s), number: true }))];
  const lines = years.map(year => [year, ...used.map(s => number(value(s, year)))]);
  const undated = used.map(s => value(s, null));
  if (undated.some(count => count)) lines.push([text("quality.undated"), ...undated.map(count => number(count))]);
  const holder = el("div", { class: "chart" });
  fill("documents-by-year", years.length ? holder : empty(), folded(text("data"), frame(text("quality.byYear"), table(text("quality.byYear"), columns, lines))));
  if (!years.length) return;
  const option = { ...base(), ...axes(years, false), legend: { bottom: 0, icon: "rect", itemWidth: 10, itemHeight: 10, textStyle: { color: colour("ink"), fontFamily: fonts() } } };
  option.grid.bottom = 34;
  option.series = used.map(s => ({ type: "bar", stack: "all", name: textOf("status", s), barMaxWidth: 34, itemStyle: { color: colour("status-" + s) }, emphasis: { disabled: true }, data: years.map(y => value(s, y)) }));
  option.tooltip.formatter = items => el("div", { class: "hint" }, el("strong", {}, items[0].axisValue), items.map(i => el("p", {}, `${i.seriesName} ${number(i.value)}`)));
  chart(holder, option, text("quality.byYear"));
}

function drawQuality() {
  const reasons = rows("reasons");
  fill("reasons", reasons.length ? frame(text("quality.reasons"), table(text("quality.reasonsOf"), [{ name: text("column.reason") }, { name: text("column.status") }, { name: text("column.documents"), number: true }],
    reasons.map(r => [el("span", { lang: "en" }, r.reason), el("span", { class: "tag" }, textOf("status", r.status)), number(r.documents)]))) : el("p", { class: "empty" }, text("quality.noReasons")));
  const cells = CELLS.map(code => ({ code, count: sum(rows("cells").filter(c => c.status === code), c => c.cells) }));
  fill("cells", bars(text("quality.cells"), text("column.status"), cells, c => [textOf("cell", c.code), aside(textOf("cellNote", c.code))]));
  drawIssues();
  drawChecks();
  fill("quality-source", ofSnapshot());
}

// Of a severity as many rules as are read at one look; the rest is folded.
const RULES = { error: 8, warning: 8, info: 4 };

function drawIssues() {
  const all = rows("issues");
  if (!all.length) return fill("issues", el("p", { class: "empty" }, text("quality.noIssues")));
  const most = Math.max(...all.map(i => i.issues));
  const columns = [{ name: text("column.rule") }, { name: text("column.severity") }, { name: text("column.issues"), number: true }, { name: text("column.reports"), number: true }];
  const lines = list => table(text("quality.issues"), columns, list.map(i => [
    [el("code", {}, i.rule), bar(i.issues / most, { "data-severity": i.severity })],
    el("span", { class: "tag", "data-severity": i.severity }, textOf("severity", i.severity)), number(i.issues), number(i.reports),
  ]), { class: "bars" });
  const first = [...groups(all, i => i.severity)].flatMap(([severity, list]) => list.slice(0, RULES[severity] ?? list.length));
  const rest = all.filter(i => !first.includes(i));
  fill("issues", lines(first), rest.length ? folded(text("quality.moreIssues", { count: number(rest.length) }), lines(rest)) : []);
}

function drawChecks() {
  const all = rows("checks");
  if (!all.length) return fill("checks", el("p", { class: "empty" }, text("quality.noChecks")));
  const columns = [{ name: text("column.check") }, { name: text("column.years") }, { name: text("column.evaluated"), number: true }, { name: text("column.uncertain"), number: true }, { name: text("column.foundBy"), number: true }];
  fill("checks", frame(text("quality.checks"), table(text("quality.checks"), columns, all.map(c => [
    [el("code", {}, c.check_id), el("span", { class: "group", lang: "en" }, c.title)],
    c.first_year === c.last_year ? c.first_year ?? "–" : `${c.first_year}–${c.last_year}`, number(c.evaluated), number(c.uncertain), number(c.found),
  ]))));
}

// ---- coverage

const LEVELS = ["central", "province", "prefecture", "county", "zone", "township"];
const SHARES = [50, 70, 85, 95];

function matrix(caption, heading, keys, name, of) {
  const years = yearsOf(rows("coverage"));
  const columns = [{ name: heading }, ...years.map(year => ({ name: year, number: true }))];
  const lines = keys.map(key => [name(key), ...years.map(year => cellOf(rows("coverage").filter(c => of(c) === key && c.year === year)))]);
  return frame(caption, table(caption, columns, lines, { class: "matrix" }));
}

function cellOf(own) {
  const known = sum(own, c => c.known), published = sum(own, c => c.published);
  if (!known) return el("span", { class: "share", "data-shade": "none" }, "–");
  if (sum(own, c => c.not_due) > known) return el("span", { class: "share", "data-shade": "none" }, number(published), el("small", {}, text("coverage.early")));
  const share = (100 * published) / known;
  return el("span", { class: "share", "data-shade": shade(share, SHARES), title: text("coverage.cell", { published: number(published), known: number(known) }) },
    number(share, 0) + "%", el("small", {}, number(published) + "/" + number(known)));
}

function drawCoverage() {
  const all = rows("coverage");
  if (!all.length) return fill("levels", empty()), fill("regions", empty()), fill("coverage-source", ofSnapshot());
  const levels = unique(all.map(c => c.level ?? "")).sort((a, b) => LEVELS.indexOf(a) - LEVELS.indexOf(b));
  fill("levels", matrix(text("coverage.levels"), text("column.level"), levels, level => textOf("level", level), c => c.level ?? ""));
  fill("regions", matrix(text("coverage.regions"), text("choice.region"), unique(all.map(c => c.region)).sort(), regionName, c => c.region));
  fill("coverage-source", ofSnapshot());
}

// ---- accuracy

function drawAccuracy() {
  if (!data.accuracy) return fill("accuracy-tables", el("p", { class: "empty" }, text("accuracy.none")));
  const drawn = data.accuracy.tables.map(([head, ...lines]) => {
    const columns = head.map((name, i) => ({ name: textOf("accuracyColumn", name.replaceAll(" ", "-").replace("%", "percent")), number: i > 0, code: i === 0 }));
    return { lines, shown: frame(columns[0].name, table(columns[0].name, columns, lines)) };
  });
  const long = 8;
  fill("accuracy-tables", el("p", { lang: "en" }, data.accuracy.head),
    drawn.filter(t => t.lines.length <= long).map(t => t.shown),
    folded(text("accuracy.more"), drawn.filter(t => t.lines.length > long).map(t => t.shown)));
}

// ---- method

const METHOD = ["basis", "same", "break", "hollow", "base", "doubt", "coverage", "query"];

function drawMethod() {
  fill("method-list", METHOD.map(key => [el("dt", {}, textOf("methodTerm", key)), el("dd", {}, textOf("methodWords", key).replace("{least}", LEAST_BASE).replace("{steady}", 100 * STEADY))]));
  fill("colophon", text("colophon", { snapshot: data.snapshot, day: data.day, version: data.version }));
}

// ---- agencies, where the page is served

function search() {
  if (!location.protocol.startsWith("http")) return;
  byId("search").hidden = false;
  byId("search").addEventListener("submit", event => event.preventDefault());
  let latest = 0;
  byId("agency").addEventListener("input", async event => {
    const asked = ++latest;
    const answer = await fetch("agencies?q=" + encodeURIComponent(event.target.value));
    const found = answer.ok ? await answer.json() : [];
    if (asked !== latest) return;
    fill("found", found.map(a => el("li", {}, el("a", { href: "agency?id=" + encodeURIComponent(a.agency_id) }, a.name), el("span", { class: "group" }, `${a.first_year}–${a.last_year}`))));
  });
}

// ---- all of it

function drawFigures() {
  while (charts.length) charts.pop().dispose();
  drawChoices();
  drawCards();
  drawTrends();
  drawTiles();
  drawGrounds();
  drawDocuments();
}

function draw() {
  drawArchive();
  drawFigures();
  drawQuality();
  drawCoverage();
  drawAccuracy();
  drawMethod();
  document.title = text("title");
}

listen();
search();
start(draw);

// The page of an agency: its tables year by year, and where each number was read.

const agency = rows("agency")[0];
const cells = rows("cells");
const issues = rows("issues");
const reports = rows("reports");
const address = cell => `${cell.section}/${cell.category}/${cell.breakdown}`;

const words = panel => new Map(rows(panel).map(row => [row.section + "/" + (row.category ?? row.breakdown), row]));
const categories = words("categories");
const breakdowns = words("breakdowns");
const nameOf = (map, section, code) => (map.has(section + "/" + code) ? wordsOf(map.get(section + "/" + code)) : code);

/** The cells that an issue speaks of. */
const cellsOf = issue => (issue.cells ?? "").split(/[[\], ]+/).filter(cell => cell);

const doubts = new Map();
for (const issue of issues)
  for (const cell of cellsOf(issue)) {
    const key = issue.report_id + " " + cell;
    if (!doubts.has(key)) doubts.set(key, []);
    doubts.get(key).push(issue);
  }
const doubtsOf = cell => doubts.get(cell.report_id + " " + address(cell)) ?? [];

const SECTIONS = ["disclosure", "request", "dispute", "statistic"];

// ---- about

function drawAbout() {
  fill("name", agency ? agency.name : text("agency.unknown"));
  fill("edition", edition());
  document.title = agency ? agency.name : text("agency.unknown");
  const basis = unique(cells.map(c => c.basis)).map(code => textOf("basis", code)).join(", ");
  const facts = agency
    ? [["id", el("code", {}, agency.agency_id)], ["region", agency.region ?? agency.region_code], ["level", textOf("level", agency.level)],
       ["basis", basis || "–"], ["reports", number(reports.filter(r => r.status === "published").length)],
       ["issues", number(issues.filter(i => i.severity === "error" && (i.state === "open" || i.state === "confirmed")).length)]]
    : [];
  fill("about", facts.map(([key, value]) => el("div", {}, el("dt", {}, textOf("about", key)), el("dd", {}, value))));
  const lineage = rows("lineage");
  fill("lineage", lineage.length ? el("ul", {}, lineage.map(l => el("li", {}, `${l.predecessor ?? l.predecessor_id} → ${l.successor ?? l.successor_id}`, l.year === null ? "" : ` (${l.year})`, el("span", { class: "group", lang: "en" }, l.reason)))) : []);
}

// ---- a few series

const SERIES = [
  ["request", "received", "total"], ["request", "concluded", "total"], ["request", "granted", "total"], ["request", "partial", "total"],
  ["request", "denied", "total"], ["request", "carried_out", "total"], ["disclosure", "normative_document", "issued"], ["dispute", "review", "total"],
  ["dispute", "suit_direct", "total"], ["dispute", "suit_after_review", "total"],
];

function drawSeries() {
  const years = unique(cells.map(c => c.year)).sort((a, b) => a - b);
  if (!years.length) return fill("series", empty());
  const columns = [{ name: text("column.series") }, ...years.map(year => ({ name: year, number: true }))];
  const lines = SERIES.map(([section, category, breakdown]) => [
    [category === "concluded" ? text("measure.concluded") : nameOf(categories, section, category), section === "disclosure" ? el("span", { class: "group" }, nameOf(breakdowns, section, breakdown)) : null],
    ...years.map(year => {
      const cell = cells.find(c => c.year === year && c.section === section && c.category === category && c.breakdown === breakdown);
      return cell ? button(cell) : "–";
    }),
  ]);
  fill("series", frame(text("agency.series"), table(text("agency.series"), columns, lines)));
}

// ---- reports

function drawReports() {
  if (!reports.length) return fill("reports", empty());
  const columns = [{ name: text("column.year") }, { name: text("column.status") }, { name: text("column.title") }, { name: text("column.file") }, { name: text("column.published") }];
  fill("reports", frame(text("agency.reports"), table(text("agency.reports"), columns, reports.map(r => [
    r.year ?? "–", [el("span", { class: "tag" }, textOf("status", r.status)), r.reason ? el("span", { class: "group", lang: "en" }, r.reason) : null], el("span", { class: "wide" }, r.title ?? "–"),
    el("span", { class: "wide" }, el("code", {}, r.file), r.source_uri ? [el("br"), link(r.source_uri)] : null), el("span", { class: "tag" }, r.published_on ?? "–"),
  ]))));
}

// ---- tables

/** What a cell says: its number, or in words why there is none. */
function said(cell) {
  return cell.value !== null ? exact(cell.value) : textOf("cell", cell.status);
}

function button(cell) {
  const found = doubtsOf(cell);
  const worst = ["error", "warning", "info"].find(s => found.some(i => i.severity === s));
  return el("button", {
    type: "button", class: "cell", "data-status": cell.status, "data-severity": worst,
    title: found.length ? text("agency.doubted", { count: found.length }) : null,
    on: { click: () => showOrigin(cell) },
  }, said(cell));
}

function official(section, own) {
  const across = unique(own.map(c => c.breakdown)).sort((a, b) => order(breakdowns, section, a) - order(breakdowns, section, b));
  const down = unique(own.map(c => c.category)).sort((a, b) => order(categories, section, a) - order(categories, section, b));
  const columns = [{ name: text("column.row") }, ...across.map(code => ({ name: nameOf(breakdowns, section, code), number: true }))];
  const lines = down.map(category => [
    el("span", { class: category.includes(".") ? "below" : null }, nameOf(categories, section, category)),
    ...across.map(breakdown => {
      const cell = own.find(c => c.category === category && c.breakdown === breakdown);
      return cell ? button(cell) : "";
    }),
  ]);
  const caption = textOf("section", section) + " · " + text("agency.form", { form: unique(own.map(c => c.form)).join("+") });
  return frame(caption, table(caption, columns, lines, { class: "official" }));
}

const order = (map, section, code) => [...map.keys()].indexOf(section + "/" + code);

function drawYears() {
  const years = unique(cells.map(c => c.year)).sort((a, b) => b - a);
  if (!years.length) return fill("years", empty());
  fill("years", years.map((year, i) => {
    const own = cells.filter(c => c.year === year);
    const report = reports.find(r => r.report_id === own[0].report_id);
    return el("details", { class: "year", open: i === 0 },
      el("summary", {}, el("h3", {}, year)),
      report ? el("p", { class: "source" }, report.title ?? "", " · ", el("code", {}, report.file)) : null,
      SECTIONS.filter(s => own.some(c => c.section === s)).map(s => official(s, own.filter(c => c.section === s))),
      issueList(issues.filter(issue => issue.year === year)));
  }));
}

function issueList(own) {
  if (!own.length) return el("p", { class: "empty" }, text("agency.noIssues"));
  const columns = [{ name: text("column.severity") }, { name: text("column.rule") }, { name: text("column.message") }];
  return frame(text("agency.issues"), table(text("agency.issues"), columns, own.map(i => [
    el("span", { class: "tag", "data-severity": i.severity }, textOf("severity", i.severity)), el("code", {}, i.rule),
    [el("span", { lang: "en" }, i.message), i.left_side ? el("span", { class: "group", lang: "en" }, `${i.left_side}; ${i.right_side}`) : null,
     i.state === "open" ? null : el("span", { class: "group" }, textOf("verdict", i.state), i.verdict_reason ? ": " + i.verdict_reason : "")],
  ])));
}

// ---- where a number comes from

function showOrigin(cell) {
  const report = reports.find(r => r.report_id === cell.report_id) ?? {};
  const place = cell.table_index === null ? null
    : cell.box ?? text("agency.place", { table: cell.table_index, row: cell.row_index, column: cell.column_index });
  const facts = [
    ["file", report.file ? el("code", {}, report.file) : null], ["address", report.source_uri ? link(report.source_uri) : null],
    ["report", el("code", {}, cell.report_id)],
    ["place", place === null ? text("agency.notPrinted") : [place, cell.page === null ? null : " · " + text("agency.pageNumber", { page: cell.page })]],
    ["printed", cell.verbatim === null ? null : el("q", {}, cell.verbatim)], ["row", cell.row_label], ["column", cell.column_label],
    ["status", [textOf("cell", cell.status), el("span", { class: "group" }, textOf("cellNote", cell.status))]],
    ["form", cell.form], ["basis", textOf("basis", cell.basis)],
    ["evidence", cell.evidence ? el("ul", { lang: "en" }, cell.evidence.split("; ").map(witness => el("li", {}, witness))) : null],
    ["issues", doubtsOf(cell).length ? issueList(doubtsOf(cell)) : text("agency.noIssues")],
  ].filter(([, value]) => value !== null && value !== undefined && value !== "");
  fill("origin-title", `${cell.year} · ${nameOf(categories, cell.section, cell.category)} · ${nameOf(breakdowns, cell.section, cell.breakdown)}: ${said(cell)}${cell.value === null ? "" : " " + cell.unit}`);
  fill("origin-body", el("dl", { class: "origin" }, facts.map(([key, value]) => [el("dt", {}, textOf("origin", key)), el("dd", {}, value)])));
  byId("origin").showModal();
}

// ---- all of it

function draw() {
  drawAbout();
  drawSeries();
  drawReports();
  drawYears();
  fill("colophon", text("colophon", { snapshot: data.snapshot, day: data.day, version: data.version }));
}

byId("home").hidden = !location.protocol.startsWith("http");
start(draw);

"use strict";
// What both pages share: the data, the languages, the themes, and how elements are made. Texts of the data are
// only ever put into a page as text, never as HTML.

const data = JSON.parse(document.getElementById("data").textContent);
const root = document.documentElement;
const byId = id => document.getElementById(id);

// ---- data

const answered = new Map();

/** The rows of a panel's answer, as objects by column. */
function rows(panel) {
  if (!answered.has(panel)) answered.set(panel, rowsOf(data.panels[panel]));
  return answered.get(panel);
}

function rowsOf(columns) {
  const count = columns.length ? columns[0].values.length : 0;
  const value = (column, i) =>
    column.words && column.values[i] !== null ? column.words[column.values[i]] : column.values[i];
  return Array.from({ length: count }, (none, i) =>
    Object.fromEntries(columns.map(column => [column.name, value(column, i)])));
}

const sum = (list, of) => list.reduce((total, item) => total + (of(item) ?? 0), 0);
const unique = list => [...new Set(list)];

function groups(list, key) {
  const found = new Map();
  for (const item of list) {
    const name = key(item);
    if (!found.has(name)) found.set(name, []);
    found.get(name).push(item);
  }
  return found;
}

// ---- what the reader has chosen before; a browser may forbid to keep it

function kept(name) {
  try {
    return localStorage.getItem("gongkai." + name);
  } catch (forbidden) {
    return null;
  }
}

function keep(name, value) {
  try {
    localStorage.setItem("gongkai." + name, value);
  } catch (forbidden) {
    // It then holds until the page is closed.
  }
}

// ---- languages

let language = kept("language") ?? (navigator.language.startsWith("zh") ? "zh" : "en");

/** A text in the reader's language; {name} is filled in. */
function text(key, values = {}) {
  const words = data.texts[key][language];
  return words.replace(/\{(\w+)\}/g, (place, name) => (name in values ? values[name] : place));
}

/** The word for a code; the code itself where there is none. */
function textOf(group, code) {
  return `${group}.${code}` in data.texts ? data.texts[`${group}.${code}`][language] : String(code ?? "");
}

const wordsOf = row => row["label_" + language] || row.label_zh || row.label_en;
const locale = () => (language === "zh" ? "zh-CN" : "en");

function number(value, digits = 0) {
  if (value === null || value === undefined || Number.isNaN(value)) return "–";
  return new Intl.NumberFormat(locale(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** As many decimals as the number has, at most four. */
function exact(value) {
  return value === null || value === undefined
    ? "–"
    : new Intl.NumberFormat(locale(), { maximumFractionDigits: 4 }).format(value);
}

const percent = value => (value === null || value === undefined ? "–" : number(value, 1) + " %");
const signed = (value, digits, unit) => (value > 0 ? "+" : value < 0 ? "−" : "±") + number(Math.abs(value), digits) + unit;

function translate() {
  root.lang = locale();
  for (const element of document.querySelectorAll("[data-text]"))
    element.textContent = text(element.dataset.text);
  for (const element of document.querySelectorAll("[data-text-label]"))
    element.setAttribute("aria-label", text(element.dataset.textLabel));
}

// ---- elements

/** An element with attributes and content: texts, numbers, elements, or lists of them. */
function el(name, attributes = {}, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "on") for (const [event, act] of Object.entries(value)) element.addEventListener(event, act);
    else if (key === "style") for (const [property, set] of Object.entries(value)) element.style.setProperty(property, set);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...content.flat(3).filter(part => part !== null && part !== undefined).map(part => (part instanceof Node ? part : String(part))));
  return element;
}

function fill(id, ...content) {
  byId(id).replaceChildren(...content.flat(3));
}

/** A table; columns are {name, number?, code?}; the first cell of a row is its heading. */
function table(caption, columns, lines, attributes = {}) {
  const kind = column => (column.number ? "number" : column.code ? "code" : null);
  return el("table", attributes,
    el("caption", {}, caption),
    el("thead", {}, el("tr", {}, columns.map(column => el("th", { scope: "col", class: kind(column) }, column.name)))),
    el("tbody", {}, lines.map(line => el("tr", {}, line.map((cell, i) =>
      el(i ? "td" : "th", { scope: i ? null : "row", class: kind(columns[i]) }, cell))))));
}

/** What is wider than a phone moves in a frame of its own. */
const frame = (label, ...content) => el("div", { class: "frame", role: "region", tabindex: "0", "aria-label": label }, content);

const folded = (summary, ...content) => el("details", { class: "data" }, el("summary", {}, summary), content);

const empty = () => el("p", { class: "empty" }, text("empty"));

/** A link to an address of the web; what is none is shown and leads nowhere. */
function link(address) {
  return /^https?:\/\//i.test(address)
    ? el("a", { href: address, rel: "noreferrer noopener", target: "_blank" }, address)
    : el("span", {}, address);
}

// ---- themes

const darkness = matchMedia("(prefers-color-scheme: dark)");
let theme = kept("theme") ?? "auto";
const shownTheme = () => (theme === "auto" ? (darkness.matches ? "dark" : "light") : theme);

/** A colour of the style sheet, for charts. */
const colour = name => getComputedStyle(root).getPropertyValue("--" + name).trim();

function labelSwitches() {
  byId("language").textContent = text("switch.language");
  byId("language").lang = language === "zh" ? "en" : "zh-CN";
  byId("theme").textContent = shownTheme() === "dark" ? text("switch.light") : text("switch.dark");
}

/** Draws the page now, and again whenever language, theme or paper change. */
function start(draw) {
  const redraw = () => {
    root.dataset.theme = shownTheme();
    translate();
    labelSwitches();
    draw();
  };
  byId("language").addEventListener("click", () => {
    language = language === "zh" ? "en" : "zh";
    keep("language", language);
    redraw();
  });
  byId("theme").addEventListener("click", () => {
    theme = shownTheme() === "dark" ? "light" : "dark";
    keep("theme", theme);
    redraw();
  });
  byId("print").addEventListener("click", () => print());
  darkness.addEventListener("change", redraw);
  addEventListener("beforeprint", () => {
    root.dataset.theme = "light";
    draw();
    for (const year of document.querySelectorAll("details.year")) year.open = true;
  });
  addEventListener("afterprint", redraw);
  redraw();
}

const edition = () => text("edition", { snapshot: data.snapshot, day: data.day, version: data.version });

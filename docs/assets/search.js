"use strict";
// Searches the sections of the documentation; what is asked stands in the address, after the #.

let sections = [];
const opisSections = (all) => { sections = all; };

addEventListener("DOMContentLoaded", () => {
  const MOST = 40;
  const SIDE = 110;
  const at = (id) => document.getElementById(id);
  const index = new MiniSearch({ fields: ["title", "head", "text"], processTerm: (word) => word.toLowerCase(),
    searchOptions: { combineWith: "AND", prefix: true, fuzzy: (word) => word.length > 5 ? 1 : false, boost: { title: 3, head: 4 } } });
  index.addAll(sections.map(([, title, head, text], id) => ({ id, title, head, text })));

  // the words around the first hit, with those found marked
  function excerpt(text, terms) {
    const words = new RegExp("(" + terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|") + ")", "giu");
    const first = Math.max(0, text.search(words));
    const from = Math.max(0, first - SIDE);
    const part = text.slice(from, first + 2 * SIDE);
    const line = document.createElement("span");
    line.className = "excerpt";
    (from > 0 ? "…" + part : part).split(words).forEach((piece, number) => {
      if (number % 2 === 1) {
        line.append(Object.assign(document.createElement("mark"), { textContent: piece }));
      } else {
        line.append(piece);
      }
    });
    return line;
  }

  function item(hit) {
    const [path, title, head, text] = sections[hit.id];
    const link = Object.assign(document.createElement("a"), { href: path, className: "what", textContent: head ? title + ": " + head : title });
    const entry = document.createElement("li");
    entry.append(link, excerpt(text, hit.terms));
    return entry;
  }

  function show() {
    const asked = decodeURIComponent(location.hash.slice(1));
    at("words").value = asked;
    const hits = asked.trim() === "" ? [] : index.search(asked);
    at("found").replaceChildren(...hits.slice(0, MOST).map(item));
    at("count").textContent = asked.trim() === "" ? "" : hits.length + (hits.length === 1 ? " section" : " sections")
      + (hits.length > MOST ? ", the first " + MOST + " of them" : "");
  }

  at("ask").hidden = false;
  at("ask").addEventListener("submit", (event) => {
    event.preventDefault();
    location.hash = encodeURIComponent(at("words").value);
  });
  addEventListener("hashchange", show);
  show();
  at("words").focus();
});

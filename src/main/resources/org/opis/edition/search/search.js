"use strict";
// The page that searches: what is asked stands in its address, after the #.

(async () => {
  const PAGE = 20;
  const SIDE = 90;
  const MOST = 12;
  const NAMES = { year: "Year", archive: "Archive", kind: "Kind of paper", person: "Person", place: "Place",
    classification: "Classification", recipient: "Recipient" };
  const at = (id) => document.getElementById(id);
  const table = await opisSearch.table();
  const facets = Object.entries(table.facets).map(([name, [values, lists]]) => ({
    name, values, of: lists.map((list) => list === "" ? [] : list.split(" ").map((number) => parseInt(number, 36)))
  }));
  let turn = 0;

  function make(name, attributes, ...content) {
    const element = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...content);
    return element;
  }

  function state() {
    return new URLSearchParams(location.hash.slice(1));
  }

  function ask(change) {
    const next = state();
    change(next);
    location.hash = next.toString();
  }

  // "a phrase" and single words; the last word may be unfinished
  function parse(text) {
    const phrases = [];
    const rest = text.replace(/["“”„]([^"“”„]*)["“”„]/g, (whole, phrase) => { phrases.push(opisSearch.split(phrase)); return " "; });
    const single = opisSearch.split(rest);
    return { phrases: phrases.filter((phrase) => phrase.length > 1), words: phrases.flat().concat(single),
      unfinished: /[\p{L}\p{N}]$/u.test(text) ? single[single.length - 1] : undefined };
  }

  function isWanted(id, asked, besides) {
    return facets.every((facet) => facet.name === besides || asked.getAll(facet.name)
      .every((value) => facet.of[id].includes(facet.values.indexOf(value))));
  }

  // the words of a passage where they stand in it
  function tokens(text) {
    return [...text.matchAll(/[\p{L}\p{N}\p{M}\u02B0-\u02FF]+/gu)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length, word: opisSearch.fold(match[0]) }));
  }

  function holds(list, phrase) {
    return list.some((token, i) => phrase.every((word, j) => list[i + j] !== undefined && list[i + j].word === word));
  }

  // the passages with the most of the words, the best first
  function best(passages, asked, meant) {
    return passages.map(([id, text]) => {
      const list = tokens(text);
      const hits = list.filter((token) => [...meant.values()].some((terms) => terms.has(token.word)));
      const kinds = [...meant.values()].filter((terms) => hits.some((hit) => terms.has(hit.word))).length;
      const phrased = asked.phrases.every((phrase) => holds(list, phrase));
      return { id, text, hits, kinds, phrased };
    }).filter((passage) => passage.kinds > 0 && passage.phrased).sort((a, b) => b.kinds - a.kinds);
  }

  function snippet(passage) {
    const from = Math.max(0, passage.hits[0].start - SIDE);
    const start = from === 0 ? 0 : passage.text.indexOf(" ", from) + 1;
    const to = Math.min(passage.text.length, passage.hits[0].end + 2 * SIDE);
    const end = to === passage.text.length ? to : passage.text.lastIndexOf(" ", to);
    const parts = start > 0 ? ["…"] : [];
    let last = start;
    passage.hits.filter((hit) => hit.start >= start && hit.end <= end).forEach((hit) => {
      parts.push(passage.text.slice(last, hit.start), make("mark", {}, passage.text.slice(hit.start, hit.end)));
      last = hit.end;
    });
    parts.push(passage.text.slice(last, end), end < passage.text.length ? "…" : "");
    return parts;
  }

  // the name of a file is no title
  function called(id) {
    const name = table.file[id].split("/").pop();
    const title = table.title[id];
    const kind = table.kind[id];
    return title !== "" && title !== name && !title.startsWith(name + ".") ? title
      : isOther(id) ? kind[0].toUpperCase() + kind.slice(1) + " page" : "Untitled page";
  }

  function isOther(id) {
    return table.kind[id] !== "document";
  }

  // what has no date comes last
  function byDate(a, b) {
    return (table.begin[a] === "") - (table.begin[b] === "") || table.begin[a].localeCompare(table.begin[b]);
  }

  // 4 papers, 1 other page
  function counted(ids) {
    const others = ids.filter(isOther).length;
    const papers = ids.length - others;
    return (papers === 1 ? "1 paper" : papers + " papers")
      + (others === 0 ? "" : others === 1 ? ", 1 other page" : ", " + others + " other pages");
  }

  function page(id) {
    return "html/" + table.file[id].split("/").map(encodeURIComponent).join("/") + ".html";
  }

  async function item(id, asked, meant) {
    const li = make("li", {}, make("span", { class: "when" }, table.date[id]),
      make("a", { class: "what", href: page(id) }, called(id)));
    if (meant.size > 0) {
      const found = best(await opisSearch.passages(table.file[id]), asked, meant);
      if (asked.phrases.length > 0 && found.length === 0) {
        return null;
      }
      li.append(make("ul", { class: "passages" }, ...found.slice(0, 3).map((passage) => make("li", {},
        make("a", { href: page(id) + (passage.id === "" ? "" : "#" + passage.id) }, ...snippet(passage))))));
    }
    return li;
  }

  function facetList(facet, ids, asked) {
    const chosen = asked.getAll(facet.name);
    const counts = new Map();
    ids.forEach((id) => facet.of[id].forEach((value) => counts.set(value, (counts.get(value) || 0) + 1)));
    const order = facet.name === "year" ? (a, b) => facet.values[a[0]].localeCompare(facet.values[b[0]])
      : (a, b) => b[1] - a[1] || facet.values[a[0]].localeCompare(facet.values[b[0]]);
    const all = [...counts].sort(order);
    const boxes = all.map(([value, count]) => {
      const box = make("input", { type: "checkbox" });
      const name = facet.values[value];
      box.checked = chosen.includes(name);
      box.addEventListener("change", () => ask((next) => {
        next.delete(facet.name);
        chosen.filter((other) => other !== name).concat(box.checked ? [name] : []).forEach((one) => next.append(facet.name, one));
      }));
      return make("li", {}, make("label", {}, box, " " + name + " ", make("span", { class: "count" }, String(count))));
    });
    const rest = boxes.splice(MOST);
    const details = make("details", { class: "tool" }, make("summary", {}, NAMES[facet.name]), make("ul", {}, ...boxes));
    details.open = chosen.length > 0;
    if (rest.length > 0) {
      details.append(make("details", {}, make("summary", {}, rest.length + " more"), make("ul", {}, ...rest)));
    }
    return all.length > 0 ? [details] : [];
  }

  async function show() {
    const mine = ++turn;
    at("found").setAttribute("aria-busy", "true");
    const asked = state();
    const text = asked.get("q") || "";
    at("words").value = text;
    const parsed = parse(text);
    const { scores, meant } = parsed.words.length > 0 ? await opisSearch.query(parsed.words, parsed.unfinished)
      : { scores: null, meant: new Map() };
    const ids = (scores === null ? table.file.map((file, id) => id) : [...scores.keys()]).filter((id) => isWanted(id, asked));
    ids.sort((a, b) => isOther(a) - isOther(b) || (scores === null ? byDate(a, b) : scores.get(b) - scores.get(a)));
    if (mine !== turn) {
      return;
    }
    const open = [...at("facets").children].filter((one) => one.open).map((one) => one.firstChild.textContent);
    at("facets").replaceChildren(...facets.flatMap((facet) => facetList(facet, ids, asked)));
    [...at("facets").children].filter((one) => open.includes(one.firstChild.textContent)).forEach((one) => { one.open = true; });
    at("found").replaceChildren();
    at("count").textContent = (parsed.phrases.length > 0 && ids.length > 0 ? "At most " : "")
      + counted(ids) + said(meant);
    let next = 0;
    const shown = [];
    async function fill() {
      const until = at("found").children.length + PAGE;
      while (next < ids.length && at("found").children.length < until) {
        const part = ids.slice(next, next += PAGE);
        const some = await Promise.all(part.map((id) => item(id, parsed, meant)));
        if (mine !== turn) {
          return;
        }
        shown.push(...part.filter((id, number) => some[number] !== null));
        at("found").append(...some.filter((one) => one !== null));
      }
      at("more").hidden = next >= ids.length;
      if (next >= ids.length && parsed.phrases.length > 0) {
        at("count").textContent = counted(shown);
      }
    }
    at("more").onclick = fill;
    await fill();
    at("found").setAttribute("aria-busy", "false");
  }

  // which words were taken for one that no paper has
  function said(meant) {
    return [...meant].filter(([word, terms]) => ![...terms].some((term) => term.startsWith(word)))
      .map(([word, terms]) => terms.size === 0 ? ". No paper has “" + word + "”"
        : ". No paper has “" + word + "”: looked for " + [...terms].slice(0, 5).join(", ")).join("");
  }

  at("ask").hidden = false;
  at("ask").addEventListener("submit", (event) => {
    event.preventDefault();
    ask((next) => next.set("q", at("words").value));
  });
  window.addEventListener("hashchange", show);
  await show();
})();

"use strict";
// What can be found: words, documents and passages. Everything is loaded as a script, so that it works from a folder, too.

// letters that Unicode does not take apart; SearchWords.java has the same
const LETTERS = { ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i" };
const FIELDS = ["head", "text"];

const opisSearch = (() => {
  const loading = new Map();
  const shards = new Map();
  const texts = new Map();
  let table = null;

  function fold(text) {
    return text.normalize("NFD").replace(/[\p{M}\u02B0-\u02FF]/gu, "").toLowerCase()
      .replace(/[łøđðþßæœı]/g, (letter) => LETTERS[letter]);
  }

  function words(text) {
    return fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  }

  function load(name) {
    if (!loading.has(name)) {
      loading.set(name, new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = name;
        script.onload = () => done();
        script.onerror = () => failed(new Error(name + " cannot be loaded"));
        document.head.append(script);
      }));
    }
    return loading.get(name);
  }

  // a line of a shard: word, then for each field the documents, each told by its distance from the one before
  function entry(line) {
    const [word, ...fields] = line.split("\t");
    const data = {};
    fields.forEach((field, number) => {
      if (field !== "") {
        let at = 0;
        const times = {};
        for (const posting of field.split(" ")) {
          const [distance, count] = posting.split(":");
          at += parseInt(distance, 36);
          times[at] = count === undefined ? 1 : Number(count);
        }
        data[number] = times;
      }
    });
    return [word, data];
  }

  function index(text) {
    const all = table.file.map((file, number) => number);
    const average = table.lengths.map((field) => field.reduce((sum, length) => sum + length, 0) / all.length);
    return MiniSearch.loadJS({
      documentCount: all.length,
      nextId: all.length,
      documentIds: Object.fromEntries(all.map((number) => [number, number])),
      fieldIds: Object.fromEntries(FIELDS.map((field, number) => [field, number])),
      fieldLength: Object.fromEntries(all.map((number) => [number, table.lengths.map((field) => field[number])])),
      averageFieldLength: average,
      storedFields: {},
      dirtCount: 0,
      index: text.split("\n").map(entry),
      serializationVersion: 2
    }, { fields: FIELDS, tokenize: (word) => [word], processTerm: (word) => word });
  }

  async function shard(number) {
    await load("search/words/" + number + ".js");
    if (typeof shards.get(number) === "string") {
      shards.set(number, index(shards.get(number)));
    }
    return shards.get(number);
  }

  // the shards that hold a word, and what begins with it
  function shardsOf(word, prefix) {
    const found = [];
    table.shards.forEach((first, number) => {
      const next = table.shards[number + 1];
      if (first <= word && (next === undefined || next > word) || prefix && first.startsWith(word)) {
        found.push(number);
      }
    });
    return found;
  }

  // by document: how well it fits; and which words of the index were meant
  async function find(word, options) {
    const scores = new Map();
    const meant = new Set();
    for (const number of shardsOf(word, options.prefix)) {
      for (const result of (await shard(number)).search(word, { boost: { head: 2 }, ...options })) {
        scores.set(result.id, Math.max(result.score, scores.get(result.id) || 0));
        result.terms.forEach((term) => meant.add(term));
      }
    }
    return { scores, meant };
  }

  // the documents that have all words; a word that none has is taken for one that is written much like it
  async function query(list, unfinished) {
    let scores = null;
    const meant = new Map();
    for (const word of new Set(list)) {
      const prefix = word === unfinished && word.length > 2;
      let found = await find(word, { prefix });
      if (found.scores.size === 0) {
        found = await find(word, { prefix, fuzzy: 0.25 });
      }
      meant.set(word, found.meant);
      const before = scores;
      scores = before === null ? found.scores
        : new Map([...found.scores].filter(([id]) => before.has(id)).map(([id, score]) => [id, score + before.get(id)]));
    }
    return { scores, meant };
  }

  async function passages(file) {
    await load("search/text/" + file.split("/").map(encodeURIComponent).join("/") + ".js");
    return texts.get(file);
  }

  return {
    // called by the scripts that are loaded
    documents: (all) => { table = all; },
    words: (number, text) => shards.set(number, text),
    text: (file, all) => texts.set(file, all),
    // called by the page
    table: async () => { await load("search/documents.js"); return table; },
    split: words,
    fold,
    query,
    passages
  };
})();

// What salve, a validator in JavaScript, says of a file: "line:column what", a line each, columns from 1.
// Usage: node salve.mjs GRAMMAR FILE
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import salve from "salve-annos";
import saxes from "saxes";

const [grammar, file] = process.argv.slice(2);
const { pattern } = await salve.convertRNGToPattern(pathToFileURL(grammar));
const names = new salve.DefaultNameResolver();
const walker = pattern.newWalker(names);
const xml = readFileSync(file, "utf8");
const parser = new saxes.SaxesParser({ xmlns: true, position: true });

/** Passes an event on, and prints what is wrong with it, at an offset of the file. */
function fire(name, parts, offset) {
  const before = xml.slice(0, offset).split("\n");
  const said = walker.fireEvent(name, parts);
  for (const error of said instanceof Array ? said : []) {
    console.log(`${before.length}:${before.at(-1).length + 1} ${error}`);
  }
}

/** Text reaches the grammar in one piece. */
let text = "";
let begun = 0;
function flush() {
  if (text !== "") {
    fire("text", [text], begun);
    text = "";
  }
}

parser.on("text", (more) => {
  text += more;
});
parser.on("opentag", (tag) => {
  flush();
  begun = parser.position;
  const start = xml.lastIndexOf(`<${tag.name}`, begun);
  names.enterContextWithMapping(tag.ns);
  fire("enterStartTag", [tag.uri, tag.local], start);
  for (const attribute of Object.values(tag.attributes)) {
    if (attribute.uri !== "http://www.w3.org/2000/xmlns/") {
      const at = start + xml.slice(start, begun).search(new RegExp(`\\s${attribute.name}\\s*=`)) + 1;
      fire("attributeName", [attribute.uri, attribute.local], at);
      fire("attributeValue", [attribute.value], at);
    }
  }
  fire("leaveStartTag", [], start);
});
parser.on("closetag", (tag) => {
  flush();
  fire("endTag", [tag.uri, tag.local], parser.position);
  names.leaveContext();
  begun = parser.position;
});
parser.on("error", (error) => {
  throw error;
});
parser.write(xml).close();
const end = walker.end();
(end || []).forEach((error) => console.log(`end ${error}`));

// Lays out what a .vsix holds (the package format of VS Code), in the folder that is named: the bundle, what describes it, and
// the licences of what is bundled. Nothing in it depends on when or where it is made.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2];
const extension = join(out, "extension");
const about = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

mkdirSync(join(extension, "dist"), { recursive: true });
cpSync(join(here, "dist/extension.js"), join(extension, "dist/extension.js"));
cpSync(join(here, "snippets"), join(extension, "snippets"), { recursive: true });
cpSync(join(here, "README.md"), join(extension, "README.md"));
cpSync(join(here, "../../../../LICENSE"), join(extension, "LICENSE.txt"));
const { scripts, devDependencies, dependencies, ...shipped } = about;
writeFileSync(join(extension, "package.json"), JSON.stringify(shipped, null, 2) + "\n");

const locked = JSON.parse(readFileSync(join(here, "package-lock.json"), "utf8")).packages;
const notices = Object.entries(locked)
  .filter(([path, entry]) => path !== "" && !entry.dev)
  .map(([path, entry]) => {
    const folder = join(here, path);
    const licence = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    const text = licence === undefined ? entry.license : readFileSync(join(folder, licence), "utf8").trim();
    return `${path.replace(/^.*node_modules\//, "")} ${entry.version}\n\n${text.replaceAll("\r", "")}\n`;
  });
writeFileSync(join(extension, "THIRD-PARTY.txt"), notices.join("\n----\n\n"));

const asset = (type, path) => `    <Asset Type="Microsoft.VisualStudio.${type}" Path="extension/${path}" Addressable="true"/>\n`;
const property = (name, value) => `      <Property Id="Microsoft.VisualStudio.${name}" Value="${escape(value)}"/>\n`;
writeFileSync(
  join(out, "extension.vsixmanifest"),
  `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id="${about.name}" Version="${about.version}" Publisher="${about.publisher}"/>
    <DisplayName>${escape(about.displayName)}</DisplayName>
    <Description xml:space="preserve">${escape(about.description)}</Description>
    <Tags>${escape(about.keywords.join(","))}</Tags>
    <Categories>${about.categories.join(",")}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
${property("Code.Engine", about.engines.vscode)}${property("Code.ExtensionDependencies", "")}${property("Code.ExtensionPack", "")}${property("Code.ExtensionKind", "workspace")}    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
${asset("Code.Manifest", "package.json")}${asset("Services.Content.Details", "README.md")}${asset("Services.Content.License", "LICENSE.txt")}  </Assets>
</PackageManifest>
`,
);
writeFileSync(
  join(out, "[Content_Types].xml"),
  `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="json" ContentType="application/json"/><Default Extension="js" ContentType="application/javascript"/><Default Extension="md" ContentType="text/markdown"/><Default Extension="txt" ContentType="text/plain"/><Default Extension="vsixmanifest" ContentType="text/xml"/></Types>
`,
);

// How many paragraphs pdf.js reads back exactly from the folded leaflets in a folder.
import fs from "fs";
import * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";

const folder = process.argv[2];
// As the gates compare: composed, without what nobody sees, however much space there is.
const plain = (text) =>
  text.normalize("NFC").replace(/[\u200b\u2060\u00ad\ufeff\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, "").replace(/\s+/g, "");
let exact = 0;
let all = 0;
for (const language of fs.readdirSync(folder).sort()) {
  const file = `${folder}/${language}/trifold-a4.pdf`;
  if (!fs.existsSync(file) || language === "cold") continue;
  const pdf = await pdfjs.getDocument({ data: new Uint8Array(fs.readFileSync(file)), verbosity: 0 }).promise;
  let text = "";
  for (let i = 1; i <= pdf.numPages; i++) {
    const content = await (await pdf.getPage(i)).getTextContent({ disableNormalization: true });
    text += content.items.map((item) => item.str).join("");
  }
  text = plain(text);
  const wanted = fs.readFileSync(`${folder}/${language}/text.txt`, "utf8").split("\n").map((line) => plain(line.replace(/^- /, ""))).filter(Boolean);
  exact += wanted.filter((paragraph) => text.includes(paragraph)).length;
  all += wanted.length;
}
console.log(`pdf.js: ${exact} of ${all} paragraphs exactly (${((100 * exact) / all).toFixed(1)} %; aim: at least 95)`);

// The lines that citeproc-js prints in a style: node citeproc.js STYLE LOCALE ITEMS
const { readFileSync } = require('fs')
const CSL = require('citeproc')

const [style, locale, file] = process.argv.slice(2).map(name => readFileSync(name, 'utf8'))
const items = new Map(JSON.parse(file).map(item => [item.id, item]))
const processor = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: id => items.get(id) }, style)
processor.setOutputFormat('text')
// each as the only one of its list: which letter follows a year in a longer list is not asked
for (const id of items.keys()) {
  processor.updateItems([id])
  console.log(processor.makeBibliography()[1].join(' ').trim().replace(/\s+/g, ' '))
}

// What citation-js reads in a file of RIS or BibTeX, as JSON: node citations.js FILE
const { readFileSync } = require('fs')
const { Cite } = require('@citation-js/core')
require('@citation-js/plugin-ris')
require('@citation-js/plugin-bibtex')

const read = new Cite(readFileSync(process.argv[2], 'utf8')).data
// its own copy of what was read
read.forEach(item => delete item._graph)
console.log(JSON.stringify(read))

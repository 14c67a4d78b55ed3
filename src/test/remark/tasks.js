// Reads a JSON list of documents; writes for each a list of its task items: the 1-based line of the text behind the box, and whether it is ticked.
import {readFileSync} from 'node:fs'
import {unified} from 'unified'
import remarkParse from 'remark-parse'
import remarkGfm from 'remark-gfm'

const parser = unified().use(remarkParse).use(remarkGfm)

function tasks(node, found) {
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    const said = node.children[0] ?? node
    found.push({line: said.position.start.line, ticked: node.checked})
  }
  for (const child of node.children ?? []) tasks(child, found)
  return found
}

const documents = JSON.parse(readFileSync(0, 'utf8'))
process.stdout.write(JSON.stringify(documents.map(text => tasks(parser.parse(text), []))))

/** Ends the process with one sentence on a Node that is too old; keep this file readable to such a Node. */
const least = [20, 20]
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < least[0] || (major === least[0] && minor < least[1])) {
  console.error(`需要 Node.js ${least.join('.')} 或更新的版本，现为 ${process.versions.node}：请升级后再试。`)
  console.error(
    `Node.js ${least.join('.')} or newer is needed, this is ${process.versions.node}: please upgrade and try again.`,
  )
  process.exit(1)
}

/** One dictionary of OpenCC: `traditional simplified` pairs, parted by `|`. The package types its converters only. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  // biome-ignore lint/style/noDefaultExport: so it is in the package
  export default pairs
}

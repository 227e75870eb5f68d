import type { ImportMap } from 'payload'

/** Types of the generated `importMap.js`. */
export declare const importMap: ImportMap

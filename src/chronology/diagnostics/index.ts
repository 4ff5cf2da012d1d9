export { catalogue, describe, type Code } from './catalogue.ts'
export { diagnostic, type Args, type Diagnostic, type Path, type Related, type Severity } from './diagnostic.ts'
export { codeFrame, linesOf, type Position } from './frame.ts'
export { findNearest } from './nearest.ts'

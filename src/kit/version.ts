/** The version of the package that this is built from. `test/unit/version.test.ts` holds it to `package.json`. */
export const version = '0.1.0';

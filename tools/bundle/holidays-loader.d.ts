/** A webpack loader: the code that takes the place of the package at this path. */
export default function holidays(this: { readonly resourcePath: string }): string;

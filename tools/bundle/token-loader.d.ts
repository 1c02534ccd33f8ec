/** A webpack loader: the source with the variables that its tokens stand for. */
export default function withoutTokens(source: string): string;

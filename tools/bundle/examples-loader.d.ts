/** A webpack loader: the source without the lists called `examples`. */
export default function withoutExamples(source: string): string;

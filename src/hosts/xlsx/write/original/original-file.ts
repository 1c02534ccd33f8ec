import { openPackage, type Package, type PackageOptions } from '../../package/open-package';
import { writePackage } from '../../package/write-package';
import { findCustomXml, readCustomXml, writeCustomXml } from '../custom-xml';
import { openDraft } from '../draft';
import { followRecipe } from './follow-recipe';
import { makeRecipe } from './make-recipe';
import { recipeFromText, recipeToText } from './recipe-text';
import { removeOurs } from './remove-ours';

/** The clerk's file without anything of ours: byte for byte what it was, where nobody but us has written to it since. */
export function originalFile(pkg: Package): Uint8Array {
  const draft = openDraft(pkg);
  const part = findCustomXml(draft, 'original');
  if (part === null) return removeOurs(pkg);
  const recipe = recipeFromText(readCustomXml(draft, 'original')!);
  return (recipe && followRecipe(pkg, recipe, part)) ?? removeOurs(pkg);
}

/** Puts into a file that we wrote (with an `original` part standing by) what it takes to give `original` back. */
export function keepOriginal(
  written: Uint8Array,
  original: Uint8Array,
  options: PackageOptions,
): Uint8Array {
  const pkg = openPackage(written, options);
  const draft = openDraft(pkg);
  const recipe = makeRecipe(openPackage(original, options), pkg, findCustomXml(draft, 'original')!);
  writeCustomXml(draft, 'original', recipeToText(recipe));
  return writePackage(pkg, draft.changes());
}

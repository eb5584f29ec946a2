/** A slug for a name, lower-case words joined by hyphens; empty for a name without a Latin letter or digit. */
export function slugOfName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’ʼ]/g, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** The wanted slug, or the first of `wanted-2`, `wanted-3` and so on that is not taken. */
export function freeSlug(wanted: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const slug = `${wanted}-${number}`;
    if (!isTaken(slug)) return slug;
  }
}

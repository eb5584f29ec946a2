import type { CaseFinding, CaseReading, Term } from './case.ts';
import { type Phenopacket, phenopacketShape } from './phenopacket-shape.ts';
import { readJson } from './read-json.ts';

/**
 * One GA4GH phenopacket as a case. The group is the first publication that it refers to, else the packet itself. A packet
 * without findings, without a diagnosis or with several of them is left out with a problem.
 */
export function readPhenopacket(file: string, text: string): CaseReading {
  const { value: packet, problems } = readJson(phenopacketShape, { file, text, outcome: 'left out' });
  if (!packet) return { cases: [], problems };
  const diagnoses = diagnosesOf(packet);
  const [expected] = diagnoses;
  const refuse = (why: string): CaseReading => ({
    cases: [],
    problems: [{ file, line: 1, sentence: `packet ${packet.id} ${why}; left out.` }],
  });
  if (!expected) return refuse('names no disease');
  if (diagnoses.length > 1) return refuse(`names ${diagnoses.length} diseases where one is needed`);
  if (packet.phenotypicFeatures.length === 0) return refuse('has no findings');
  const [id, group, findings] = [packet.id, groupOf(packet), findingsOf(packet)];
  return { cases: [{ id, group, findings, expected, file, line: 1 }], problems: [] };
}

/** The distinct diseases: those interpreted as the diagnosis, else those listed and not excluded. */
function diagnosesOf({ interpretations, diseases }: Phenopacket): readonly Term[] {
  const interpreted = interpretations.flatMap(({ diagnosis }) => diagnosis?.disease ?? []);
  const listed = diseases.flatMap(({ term, excluded }) => (term && !excluded ? [term] : []));
  const chosen = interpreted.length > 0 ? interpreted : listed;
  return [...new Map(chosen.map(({ id, label }) => [id, { code: id, label }])).values()];
}

function groupOf({ id, metaData }: Phenopacket): string {
  const references = metaData?.externalReferences ?? [];
  const publication = references.find((reference) => /^(?:PMID|DOI):/i.test(reference.id));
  return publication?.id ?? references.find((reference) => reference.id !== '')?.id ?? id;
}

/** A term that is listed as there at one time and as absent at another was there. */
function findingsOf({ phenotypicFeatures }: Phenopacket): readonly CaseFinding[] {
  const findings = new Map<string, CaseFinding>();
  for (const { type, excluded, severity, modifiers } of phenotypicFeatures) {
    const known = findings.get(type.id);
    if (known && (excluded || known.state === 'PRESENT')) continue;
    const qualifiers = [...(severity ? [severity] : []), ...modifiers];
    findings.set(type.id, {
      code: type.id,
      label: type.label,
      state: excluded ? 'ABSENT' : 'PRESENT',
      qualifiers: qualifiers.map(({ id, label }) => ({ code: id, label })),
    });
  }
  return [...findings.values()];
}

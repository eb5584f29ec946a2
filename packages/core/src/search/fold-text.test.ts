import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

const folded = (text: string) => foldText(text).words.join(' ');

test.each([
  ['oedema', 'edema'],
  ['haemorrhage', 'hemorrhage'],
  ['anaemia', 'anemia'],
  ['leukaemia', 'leukemia'],
  ['leucocyte', 'leukocyte'],
  ['diarrhoea', 'diarrhea'],
  ['oesophagitis', 'esophagitis'],
  ['dyspnoea', 'dyspnea'],
  ['tumour', 'tumor'],
  ['discolouration', 'discoloration'],
  ['localised', 'localized'],
  ['localisation', 'localization'],
  ['paralysed', 'paralyzed'],
  ['paediatric', 'pediatric'],
  ['orthopaedic', 'orthopedic'],
  ['paraesthesia', 'paresthesia'],
  ['ischaemic', 'ischemic'],
  ['foetal', 'fetal'],
  ['coeliac', 'celiac'],
  ['faeces', 'feces'],
  ['gynaecological', 'gynecological'],
  ['goitre', 'goiter'],
  ['distension', 'distention'],
  ["traveller's diarrhoea", "traveler's diarrhea"],
  ['legs', 'leg'],
  ['biopsies', 'biopsy'],
  ['rashes', 'rash'],
  ['reflexes', 'reflex'],
  ['headaches', 'headache'],
  ['abscesses', 'abscess'],
  ['diseases', 'disease'],
  ['thromboses', 'thrombosis'],
  ['crises', 'crisis'],
  ['viruses', 'virus'],
  ['flat feet', 'flat foot'],
  ['vertebrae', 'vertebra'],
  ['Achilles’ tendon', 'Achilles tendon'],
  ["Baker's cyst", 'Baker cyst'],
  ['flu-like', 'flu like'],
  ['Ménière', 'meniere'],
  ["can't walk", 'cannot walk'],
  ['pain in the calf', 'pain calf'],
])('%j is read like %j', (one, other) => {
  expect(folded(one)).toBe(folded(other));
});

test.each([
  'diabetes',
  'pus',
  'numbness',
  'arthritis',
  'thrombosis',
  'toe',
  'hour',
  'poem',
  'aerobic',
  'ascites',
  'pancreas',
  'herpes',
  'biceps',
  'sinus',
  'virus',
  'b12s',
])('%j stays as it is', (word) => {
  expect(folded(word)).toBe(word);
});

test.each([
  ['pain', 'no pain'],
  ['pain with walking', 'pain without walking'],
  ['can walk', "can't walk"],
  ['toe', 'te'],
  ['aid', 'AIDS'],
])('%j is not read like %j', (one, other) => {
  expect(folded(one)).not.toBe(folded(other));
});

test('a text of stop words keeps them', () => {
  expect(folded('The')).toBe('the');
  expect(folded('?')).toBe('');
});

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Hundredths, Rule, Rulebook, RuleSource } from '../src/ranking/rulebook.ts'
import { rulebookContradictions } from './rulebook-checks.ts'
import { type RulebookShape, rulebookShape } from './rulebook-schema.ts'
import { readYamlFile } from './yaml-file.ts'

const fileName = 'rulebook.yaml'

/**
 * Reads `rulebook.yaml` in a folder; a folder without one has the rules that come with the program.
 * @throws Fault `rulebook-missing` when it cannot be read; `rulebook-wrong` with every problem of the file.
 */
export function loadRulebook(folder: string): Rulebook {
  const own = existsSync(join(folder, fileName)) ? folder : import.meta.dirname
  const { content } = readYamlFile(own, {
    fileName,
    what: 'rulebook',
    code: 'rulebook',
    example: 'the one that comes with the program',
    shape: rulebookShape,
    contradictions: rulebookContradictions,
  })
  return rulebook(content)
}

function rulebook({ name, passAt, goodLevels, categories, rules, month }: RulebookShape): Rulebook {
  return {
    name,
    passAt: hundredths(passAt),
    goodLevels,
    categories: categories.map(({ code, name, points, atLeast, atMost }) => ({
      code,
      name,
      start: hundredths(points),
      atLeast: atLeast === undefined ? null : hundredths(atLeast),
      atMost: atMost === undefined ? null : hundredths(atMost),
    })),
    rules: rules.map(rule),
    month,
  }
}

function rule(one: RulebookShape['rules'][number]): Rule {
  const { code, category, name, points, secondSignature, growsWithVolume, serious, once } = one
  const range = typeof points === 'number' ? { from: points, to: points } : points
  return {
    code,
    category,
    name,
    points: { from: hundredths(range.from), to: hundredths(range.to) },
    source: source(one),
    secondSignature,
    growsWithVolume,
    serious,
    once,
  }
}

function source(one: RulebookShape['rules'][number]): RuleSource {
  if (one.source === 'entry') return { by: 'entry' }
  if (one.source === 'finding') return { by: 'finding', finding: one.finding }
  return { by: 'sum', share: one.sum, under: one.under, every: one.every }
}

const hundredths = (points: number): Hundredths => Math.round(points * 100)

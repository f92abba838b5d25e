import { describe, expect, test } from 'vitest'
import {
  countIncludes,
  isInclude,
} from '../../../../../scripts/parity/language/includes.ts'
import { page } from '../../../../support/pages.ts'

describe('countIncludes', () => {
  test.each([
    '<!--@include: ../CHANGELOG.md-->',
    '<!-- @include: ./parts/a.md{3,} -->',
    '--8<-- "a.md"',
    '{!docs/a.md!}',
    '{% include_relative a.md %}',
    '{{% include "a.mdx" %}}',
    '{{< readfile "a.md" >}}',
  ])('sees another page in %j', (line) => {
    expect(countIncludes(page(`# A {#a}\n\n${line}\n\n${line}`))).toBe(2)
  })

  test.each([
    '<!--@include: ../a.html-->',
    '{% include note.html %}',
    'Write --8<-- "a.md".',
    '{{ include }}',
  ])('sees none in %j', (line) => {
    expect(countIncludes(page(`# A {#a}\n\n${line}`))).toBe(0)
  })
})

describe('isInclude', () => {
  test('knows what pulls in a file among comments', () => {
    expect(isInclude(' @include: ./a.md')).toBe(true)
    expect(isInclude(' include it')).toBe(false)
  })
})

/** The name of a type of columns, as ODPS writes it in lower case: `map<string,array<decimal(10,2)>>`. */

import type { ColumnType } from '../../columns'

export function typeName(type: ColumnType): string {
  const name = type.name.toLowerCase()
  switch (type.name) {
    case 'CHAR':
    case 'VARCHAR':
      return `${name}(${type.length})`
    case 'DECIMAL':
      return `${name}(${type.precision},${type.scale})`
    case 'ARRAY':
      return `${name}<${typeName(type.element)}>`
    case 'VECTOR':
      return `${name}(${typeName(type.element)},${type.dimension})`
    case 'MAP':
      return `${name}<${typeName(type.key)},${typeName(type.value)}>`
    case 'STRUCT':
      return `${name}<${type.fields.map((each) => `${each.name}:${typeName(each.type)}`).join(',')}>`
    default:
      return name
  }
}

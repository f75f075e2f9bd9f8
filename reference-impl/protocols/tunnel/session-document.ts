/** Sessions as their clients see them. */

import { type Column, formatColumnType } from '../../columns'
import { LARGEST_FIELD } from '../../record-stream'
import type { DownloadSession } from './download-sessions'
import type { UploadSession, UploadStatus } from './upload-sessions'

export function uploadDocument(
  session: UploadSession,
  status: UploadStatus,
): Readonly<Record<string, unknown>> {
  return {
    UploadID: session.id,
    Status: status,
    Schema: schemaDocument(session.write.columns, session.partitionKeys),
    Initiated: new Date(session.initiated).toUTCString(),
    Owner: session.principal,
    MaxFieldSize: LARGEST_FIELD,
    CompressSupported: true,
    UploadedBlockList: [...session.write.blocks]
      .sort((one, other) => one - other)
      .map((id) => ({ BlockID: id })),
  }
}

export function downloadDocument(
  session: DownloadSession,
  isExpired: boolean,
): Readonly<Record<string, unknown>> {
  return {
    DownloadID: session.id,
    Status: isExpired ? 'expired' : 'normal',
    Schema: schemaDocument(session.columns, session.partitionKeys),
    Initiated: new Date(session.initiated).toUTCString(),
    Owner: session.principal,
    RecordCount: session.rows,
    QuotaName: '',
    SupportReadByRawSize: false,
  }
}

export function schemaDocument(columns: readonly Column[], partitionKeys: readonly Column[]) {
  return {
    IsVirtualView: false,
    columns: columns.map(columnDocument),
    partitionKeys: partitionKeys.map(columnDocument),
  }
}

function columnDocument({ name, type, comment, isNullable }: Column) {
  return { name, type: formatColumnType(type), comment, isNullable, nullable: isNullable }
}

import type { RefusalCode } from '../../../adapters/target'
import { withEveryAnswer } from '../../parts/every-answer'
import { lawful } from '../../specimen'

const MESSAGES: Partial<Record<RefusalCode, string>> = {
  ACCESS_DENIED: '没有权限。',
  ALGORITHM_UNSUPPORTED: '不支持该加密算法。',
  ENCRYPTION_IMMUTABLE: '存储加密开启后不能关闭，也不能修改加密算法。',
  KEY_UNAVAILABLE: '密钥不可用。',
  KMS_NOT_ACTIVATED: '请先开通密钥管理服务。',
}

export const { freedom, connect } = lawful(
  'What a refusal says besides its code is free: its message is in Chinese.',
  withEveryAnswer((_operation, perform) => async (input) => {
    const outcome = await perform(input)
    if (outcome.ok) return outcome
    const { refusal } = outcome
    const message = MESSAGES[refusal.code] ?? '请求被拒绝。'
    return { ok: false, refusal: { ...refusal, message } }
  }),
)

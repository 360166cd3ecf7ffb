import type { CertificateStatus } from './validity.rules.ts';

declare module '#kernel/refusals.ts' {
  interface RefusalData {
    'certification.certificates.no-decree': { clause: string };
    'certification.certificates.already-issued': { number: string; clause: string };
    'certification.certificates.number-used': { what: 'registration' | 'blank'; number: string; clause: string };
    'certification.certificates.none': { clause: string };
    'certification.certificates.promises-open': { promises: string[]; clause: string };
    'certification.certificates.already-agreed': { on: string; clause: string };
    'certification.certificates.agreement-missing': { clause: string };
    'certification.certificates.not-valid': { status: CertificateStatus | 'expired'; clause: string };
    'certification.certificates.own-hand': { clause: string };
  }
}

import { describe, expect, it } from 'vitest';
import { propose } from './propose.ts';

const of = (text: string) => propose(text, [], { sentAt: '2026-11-01T08:00:00' });
const said = (subject: ReturnType<typeof of>['subjects'][number] | undefined, field: string) =>
  subject?.proposals.filter((proposal) => proposal.field === field).map((proposal) => proposal.text);

describe('putting forward what a report says', () => {
  it('gives a plea one person at risk with the words of every value', () => {
    const text =
      'Tolong pak, nama saya Sari Wulandari, paspor C1234567 ditahan di Myawaddy, tidak bisa pulang';
    const { urgent, country, subjects } = of(text);
    expect({ urgent, country, roles: subjects.map((subject) => subject.role) }).toEqual({
      urgent: true,
      country: 'MM',
      roles: ['person_at_risk'],
    });
    expect(said(subjects[0], 'passport')).toEqual(['C1234567']);
    const passport = subjects[0]?.proposals.find((proposal) => proposal.field === 'passport');
    expect(text.slice(passport?.start ?? 0, passport?.end ?? 0)).toBe('C1234567');
  });

  it('keeps the documents of a list with the name they stand beside', () => {
    const { subjects } = of('Nama: Sari Wulandari, paspor C1234567\nNama: Budi Hartono, paspor C7654321');
    const byName = (name: string) => subjects.find((subject) => said(subject, 'name')?.includes(name));
    expect(said(byName('Sari Wulandari'), 'passport')).toEqual(['C1234567']);
    expect(said(byName('Budi Hartono'), 'passport')).toEqual(['C7654321']);
  });

  it('makes no person at risk of a vacancy', () => {
    expect(
      of(
        'PT Contoh membuka lowongan staf administrasi di Bandung, kirim lamaran ke hrd@contoh.example',
      ).subjects.map((subject) => subject.role),
    ).toEqual(['informant']);
  });
});

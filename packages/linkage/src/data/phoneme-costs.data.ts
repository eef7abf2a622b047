/**
 * What it costs (0 to 1) that one phoneme of the other script stands against one of the English spelling, and that one has no
 * partner. Reasoned from the sounds that each script lacks, not learned. `a=bc:20` reads: a against b or c costs 0.20.
 */
export interface PhonemeCosts {
  pairs: string;
  /** Phoneme of the other script without partner. */
  dropped: string;
  /** Phoneme of the English spelling without partner. */
  added: string;
}

export const ARABIC_COSTS: PhonemeCosts = {
  pairs: `a=aA:0 a=eoOiu:18 a=EyhwT:45 A=aeE:0 A=hti:20 i=iey:5 i=aouE:25 W=wuoO:0 W=vU:15 W=ae:35 Y=yie:0 Y=Ea:25 Y=jo:40 Y=u:35
    b=p:8 b=v:35 p=b:5 f=v:5 f=p:40 v=fbw:10 t=TdD:15 d=tDT:25 T=ts:10 T=SzD:30 D=dzT:10 s=zSTC:20 s=k:35 z=sDZ:12 S=C:10 S=sjZkX:20 j=gZ:3
    j=yGCkdh:30 C=St:10 C=jksZ:20 Z=zj:5 Z=gS:15 G=g:0 G=kjrh:20 g=jGk:10 q=kg:3 q=Gh:20 k=gK:15 k=qGC:8 k=s:35 h=K:15 h=jG:35 K=hkG:8 K=Cjgx:15
    n=N:5 m=n:45 n=m:45 \`=aeiouO:10 l=r:60 r=l:60 r=R:0 l=R:70`,
  dropped: 'a:30 A:10 i:25 W:40 Y:30 `:10 h:40 G:30 g:35 k:60 n:65 t:70',
  added: 'a:14 e:12 i:18 o:18 u:18 E:3 O:25 y:25 w:35 h:20 T:70 G:30 t:60 s:55 r:70 R:50',
};

export const CHINESE_COSTS: PhonemeCosts = {
  pairs: `a=eo:18 a=iuOE:38 e=iE:12 e=aou:30 i=eyE:8 i=au:35 o=uO:10 o=aweE:20 o=i:35 u=oOwU:10 u=E:25 u=aie:28 O=oaw:8 O=ue:25 E=aeiou:15 I=iyeE:5 I=aou:25 U=uow:5 U=aeiE:22
    R=rlR:3 l=r:8 l=R:30 r=l:20 w=vu:5 w=oOhb:25 f=v:5 f=pbh:35 b=pv:25 p=bf:25 d=tTD:25 t=dTD:15 t=s:45 g=kGq:15 g=jC:35 k=gKCqh:15 h=KG:8 h=fgkjw:30 n=N:5 N=n:5 m=n:20 n=m:25
    s=zST:12 s=Ck:35 z=sTjZDt:20 c=szCtT:10 S=sC:10 S=jZX:20 X=sSh:5 X=zTCjk:25 Q=CjkS:8 Q=gtsz:20 j=gkC:12 j=ziyZh:20 C=jtSk:15 C=zs:25 Z=jz:5 Z=gCs:20 y=ieE:5 y=jaouh:25 y=g:40 L=l:0`,
  dropped: 'a:45 e:40 i:40 o:40 u:40 E:5 I:15 U:12 O:50 y:20 w:30 h:50 R:40 n:50 N:50',
  added: 'a:35 e:25 i:35 o:35 u:35 E:3 O:40 y:30 w:35 h:15 r:40 R:5 l:60 t:55 d:60 g:45 G:15 s:60 N:60 n:55 p:60 k:60 T:65 b:65 K:30',
};

export const BURMESE_COSTS: PhonemeCosts = {
  pairs: `a=OeuE:35 a=oi:45 e=iaEy:25 e=ou:50 i=eyE:14 i=a:45 o=uOa:22 o=ei:50 u=owOa:20 O=oau:20 y=ir:12 y=lj:35 r=yl:15 w=uov:10 w=O:35
    t=Td:20 t=kp:40 t=sC:50 T=tsd:20 T=Dz:30 d=tTD:12 k=gC:20 k=tpq:35 g=kj:20 C=jkgS:15 j=Cgzy:15 S=sCZ:15 s=Szct:20 s=CT:30 z=sj:15 p=bf:12 b=pv:12 p=tk:40 f=p:10
    H=tTd:8 H=kp:40 t=H:8 T=H:20 K=kgh:10 K=QCH:40 k=K:10 k=Q:25 g=K:20 g=Q:25 F=pfbv:8 p=F:8 b=F:10 Q=Cjgk:12 Q=KxX:25 C=QK:15 j=Q:15
    n=N:15 n=m:25 N=nm:15 m=n:25 l=r:35`,
  dropped: 'a:40 e:45 i:45 o:45 u:45 h:25 w:35 y:35 t:45 k:50 r:35 p:50 N:50',
  added: 'a:30 e:28 i:35 o:40 u:35 h:15 w:35 y:35 r:30 t:45 k:55 p:55 s:60 g:45 E:5',
};

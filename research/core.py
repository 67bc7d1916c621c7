import numpy as np, math, zlib
from collections import Counter, defaultdict
INF=np.inf
SMALLW=None
# ordered facts: levels from what lowers to what raises; None = not answered has an effect of its own, kept between the ends
CHAIN={
 'people':['p0','p2','p3','p4','p5'],
 'kind':['ordinary','close','special'],
 'children':['no','yes'],
 'cross':['no','yes'],
 'duration':['brief','months','years'],
 'harm':['none','some','material'],
 'fault':['slight','negligent','gross'],
 'repair':['prompt','partial','nothing'],
 'cooperation':['beyond','required','obstructed'],
 'earlier':['none','yes'],
 'gain':['none','yes'],
 'means':['weak','ordinary'],
 'gravity':['low','medium','high'],
 'other':['mit','neu','agg'],
}
REMAP={('duration','ongoing'):'years',('cooperation','full'):'beyond'}
NOMINAL=['activity','who','found','report']
SIZES=['small','large','vlarge']
def stated(s): # turnover band -> class of size
    k=int(s[1:]); return 'small' if k<=3 else 'large' if k<=5 else 'vlarge'
OPT=dict(drop=set(),pen=dict(default=6.0,article=30.,country=4.,cc=10.,step=3.,tw=0.35),articles=[5,6,7,9,12,13,14,15,17,21,25,28,30,31,32,33,34,35,37,44,58])
def facts_of(r):
    f={}
    for k,v in r['facts'].items():
        f[k]=REMAP.get((k,v),v)
    return f
def columns(r,f,opt):
    """the terms of a case: name -> weight"""
    t={}
    c=r['country']; k=r['cls']
    t[('country',c)]=1
    t[('cls',k or 'unknown')]=1
    if k: t[('cc',c,'private' if k=='private' else 'public' if k=='public' else 'soft')]=1
    t[('tier',r['tier'])]=1
    n=min(5,len(r['arts']))
    for i in range(2,n+1): t[('narts',i)]=1
    if n==0: t[('narts',0)]=1
    for a in r['arts']:
        if a in opt['articles']: t[('art',a)]=1
    y=r['year']
    if y is None: t[('year','none')]=1
    else:
        for q in opt.get('years',[2020,2021,2022,2023,2024,2025]):
            if y>=q: t[('year',q)]=1
    if r['src']=='c' and opt.get('curoff'): t[('cur',)]=1
    if r['src']=='t':
        t[('tracker',)]=1; t[('tc',c)]=1
        if r.get('tact'): t[('tact',r['tact'])]=1
        if r['cls']=='soft': t[('cls','soft')]=1
        return t
    for name in opt['feats']:
        v=f.get(name)
        if name=='size':
            if v is None: t[('size',None)]=1
            else:
                b=v if v in SIZES else stated(v)
                for s in SIZES[:SIZES.index(b)+1]:
                    if s!='small': t[('sz',s)]=1
                if v in SIZES: t[('size',v)]=1   # turnover not stated, shrunk
                else:
                    t[('size','t')]=1
                    if opt.get('ck'): t[('ck',c)]=1
                    for q in range(1,int(v[1:])+1): t[('tb',q)]=1
        elif name in CHAIN:
            ch=CHAIN[name]
            if v is None: t[(name,None)]=1
            else:
                for q in ch[1:ch.index(v)+1]: t[(name,'>=',q)]=1
        else:
            t[(name,v)]=1
        if v is None and opt.get('share'): pass
    return t
def bounds(key):
    if key[0] in('sz','tb','narts') and key[1]!=0: return 0,INF
    if len(key)==3 and key[1]=='>=': return 0,INF
    # one article more never lowers, and none named is not above one
    if key[0]=='art': return 0,INF
    if key==('narts',0): return -INF,0
    if key==('tier',None): return 0,0
    if key==('tier','higher'): return 0,INF
    if key==('tier','lower'): return -INF,0
    if key==('who','others') : return -INF,INF
    return -INF,INF
def penalty(key,p):
    a=key[0]
    if a=='art': return p['article']
    if a=='country': return p['country']
    if a=='cc': return p['cc']
    if a=='ck': return p.get('ck',4.)
    if a in('tc',): return p.get('tc',6.)
    if a=='tracker': return 1.
    if a=='cls': return p.get('cls',1.)
    if a in('sz',): return 1.
    if a=='tb': return p.get('tb',2.)
    if len(key)==3 and key[1]=='>=': return p['step']
    return p.get(a,p['default'])
def solve(G,b,pen,lo,hi,x,sweeps=300):
    n=len(b); d=np.diag(G)+pen
    r=b-G@x
    for s in range(sweeps):
        mv=0
        for j in range(n):
            new=(r[j]+G[j,j]*x[j])/d[j]
            if new<lo[j]: new=lo[j]
            elif new>hi[j]: new=hi[j]
            dx=new-x[j]
            if dx!=0:
                x[j]=new; r-=G[j]*dx
                if abs(dx)>mv: mv=abs(dx)
        if mv<2e-5: break
    return x
class Design:
    def __init__(s,rowsets,opt):
        s.idx={('1',):0}
        s.opt=opt
        for t in rowsets:
            for k in t: s.idx.setdefault(k,len(s.idx))
        s.keys=list(s.idx)
        p=opt['pen']
        s.pen=np.array([0 if k==('1',) else penalty(k,p) for k in s.keys])
        s.lo=np.array([-INF if k==('1',) else bounds(k)[0] for k in s.keys]); s.hi=np.array([INF if k==('1',) else bounds(k)[1] for k in s.keys])
    def matrix(s,ts):
        X=np.zeros((len(ts),len(s.idx)))
        X[:,0]=1
        for i,t in enumerate(ts):
            for k,w in t.items():
                j=s.idx.get(k)
                if j is not None: X[i,j]=w
        return X
def fit(X,y,w,D,far=0.7,iters=3,x0=None):
    x=np.zeros(X.shape[1]) if x0 is None else x0.copy()
    ww=w.copy()
    if x0 is None: x[0]=np.average(y,weights=w)
    for it in range(iters+1):
        Xw=X*ww[:,None]
        x=solve(Xw.T@X,Xw.T@y,D.pen,D.lo,D.hi,x)
        r=y-X@x
        ww=w*np.minimum(1,far/np.maximum(np.abs(r),1e-9))
    return x
def hide(f,share,rng,feats):
    g=dict(f)
    for k in feats:
        if rng.random()<share: g[k]=None
    return g
def h32(s): return zlib.crc32(s.encode())
def folds(groups,n,seed):
    u=sorted(set(groups),key=lambda g:h32('%d|%s|%d'%(seed*7919,g,seed)))
    m={g:i%n for i,g in enumerate(u)}
    return np.array([m[g] for g in groups])
SHARES=[0,.25,.5,.75,1]

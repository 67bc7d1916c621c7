"""Fits the estimate, cross-validates it grouped by controller, prints the tables, writes model.json.
   OMP_NUM_THREADS=1 python3 fit.py [seeds]   (data.py reads the files; core.py has the design and the bounded ridge)"""
import sys,json,copy,time
import numpy as np
from scipy.optimize import minimize
from data import load,BANDS
import core
from core import *
OPT=copy.deepcopy(OPT); OPT.update(curoff=True,far=.5,years=[2024])
# tried, no measured effect: children, who, repair, cooperation, report, found
OPT['feats']=['size','activity','people','kind','cross','duration','harm','fault','earlier','gain','means','gravity','other']
OPT['pen'].update(default=10.,tw=.35,article=30.,country=2.,cc=6.,step=3.,gravity=3.,tb=2.)
FE=OPT['feats']
def winkler(lo,hi,r): return hi-lo+10*(np.maximum(lo-r,0)+np.maximum(r-hi,0))
# ---------- the middle
def fit_middle(X,y,w,D,x0=None):
    """bounded ridge, far residuals by their size; what is not answered lies within the ends of its fact"""
    x=np.zeros(X.shape[1]) if x0 is None else x0.copy()
    if x0 is None: x[0]=np.average(y,weights=w)
    ww=w.copy() if x0 is None else w*np.minimum(1,OPT['far']/np.maximum(np.abs(y-X@x),1e-9))
    na={n:(D.idx.get((n,None)),[D.idx[k] for k in D.keys if len(k)==3 and k[0]==n and k[1]=='>=']) for n in CHAIN}
    lo,hi=D.lo.copy(),D.hi.copy()
    for it in range(4):
        for n,(j,st) in na.items():
            if j is not None and (it or x0 is not None): lo[j]=0; hi[j]=sum(x[s] for s in st); x[j]=min(max(x[j],0),hi[j])
        Xw=X*ww[:,None]
        x=solve(Xw.T@X,Xw.T@y,D.pen,lo,hi,x)
        ww=w*np.minimum(1,OPT['far']/np.maximum(np.abs(y-X@x),1e-9))
    for n,(j,st) in na.items():
        if j is not None: x[j]=min(max(x[j],0),sum(x[s] for s in st))
    return x
# ---------- the spread: points that add up, below and above apart
SPREADFACTS=[k for k in FE if k not in('size','kind','children','cross','who','activity')]
def points(r,f):
    s=f.get('size'); n=sum(f.get(k) is not None for k in SPREADFACTS); k=r['cls'] or 'private'
    z=[('kind','soft' if k in('association','person') else k)]   # few of each: one spread
    if k=='private':
        z.append(('size','unknown' if s is None else 'known'))
        if s and s[0]=='t': z.append(('size','turnover'))
    for q in (1,4,7):
        if n>=q: z.append(('facts',q))
    z.append(('country',r['country']))
    if s is None and k=='private': z.append(('country0',r['country']))
    if r['src']=='t': z.append(('tracker',))
    return z
LAM=dict(country=20.,country0=10.,kind=3.,size=2.,facts=2.,tracker=1.)
GRID=[.01,.025,.05,.1,.15,.2,.25,.3,.35,.4,.45,.5,.55,.6,.65,.7,.75,.8,.85,.9,.95,.975,.99]
class Spread:
    def mat(s,Z):
        X=np.zeros((len(Z),len(s.idx)+1)); X[:,0]=1
        for i,z in enumerate(Z):
            for k in z:
                j=s.idx.get(k)
                if j is not None: X[i,j+1]=1
        return X
    def fit(s,Z,r,w,ZT,rt,wt,bucket):
        s.idx={}
        for z in list(Z)+list(ZT):
            for k in z: s.idx.setdefault(k,len(s.idx))
        keys=list(s.idx); pen=np.array([0]+[LAM[k[0]] for k in keys])
        # an answer never widens
        bd=[(None,None)]+[(None,0) if k in(('size','known'),('size','turnover')) or k[0]=='facts' else (0,0) if k==('size','unknown') else (None,None) for k in keys]
        X=s.mat(list(Z)+list(ZT)); R_=np.r_[r,rt]; W_=np.r_[w,wt]; s.b={}; eps=.03; tau=.9
        for side in(-1,1):
            u=side*R_
            def obj(b):
                h=np.exp(X@b); d=u-h
                l=np.where(d>eps,tau*d-tau*eps/2,np.where(d<-eps,-(1-tau)*d-(1-tau)*eps/2,np.where(d>0,tau*d*d/2/eps,(1-tau)*d*d/2/eps)))
                g=np.where(d>eps,tau,np.where(d<-eps,-(1-tau),np.where(d>0,tau*d/eps,(1-tau)*d/eps)))
                return (W_*l).sum()+.05*(pen*b*b).sum(), X.T@(-W_*g*h)+.1*pen*b
            b0=np.zeros(X.shape[1]); b0[0]=np.log(max(.3,np.quantile(u,.9)))
            s.b[side]=minimize(obj,b0,jac=True,method='L-BFGS-B',bounds=bd,options=dict(maxiter=400)).x
        lo,hi=s.scale(Z); t=np.where(r<0,r/lo,r/hi); s.shape={}
        for bk in sorted(set(bucket)):
            m=np.array(bucket)==bk; o=np.argsort(t[m]); ws=w[m][o]; cw=(np.cumsum(ws)-ws/2)/ws.sum()
            # conformal: a little outward, as of n+1
            n=ws.sum(); g=np.array(GRID); g=np.clip(.5+(g-.5)*(n+1)/n,0,1)
            s.shape[bk]=np.interp(g,cw,t[m][o])
        return s
    def scale(s,Z):
        X=s.mat(Z); return np.exp(X@s.b[-1]),np.exp(X@s.b[1])
    def quant(s,Z,bucket,ps):
        lo,hi=s.scale(Z); out=np.zeros((len(Z),len(ps)))
        for a,p in enumerate(ps):
            v=np.array([np.interp(p,GRID,s.shape[b]) for b in bucket]); out[:,a]=np.where(v<0,v*lo,v*hi)
        return out
def bucket_of(r,f):
    k=r['cls'] or 'private'
    if k!='private': return 'other'
    return 'open' if f.get('size') is None else 'sized'
def build(R,F,seed,rep=1):
    rng=np.random.default_rng(seed); fs=[];own=[];sh=[]
    for i,r in enumerate(R):
        for s in SHARES:
            for q in range(rep): fs.append(hide(F[i],s,rng,FE)); own.append(i); sh.append(s)
    return fs,np.array(own),np.array(sh)
PS=[.1,.25,.5,.75,.9]
# ---------- a bounded turnover: how common each band is among such controllers
CLS={'small':range(0,4),'large':range(4,6),'vlarge':range(6,9)}
def cls_of(s): return s if s in CLS else core.stated(s)
def base_rates(R):
    R=[r for r in R if r['cls'] in('private',None) and r['facts']['size']]
    nb=np.ones(9)
    for r in R:
        if r['facts']['size'][0]=='t': nb[int(r['facts']['size'][1:])]+=1
    within={c:{b:nb[b]/sum(nb[q] for q in bs) for b in bs} for c,bs in CLS.items()}
    tot=Counter(cls_of(r['facts']['size']) for r in R); N=sum(tot.values()); p={c:tot[c]/N for c in CLS}
    def ratio(key,prior=10):
        g={}
        for v in set(key(r) for r in R if key(r)):
            q=Counter(cls_of(r['facts']['size']) for r in R if key(r)==v); n=sum(q.values())
            g[v]={c:(q[c]+prior*p[c])/(n+prior)/p[c] for c in CLS}
        return g
    return dict(band={b:p[c]*within[c][b] for c in CLS for b in CLS[c]},activity=ratio(lambda r:r['facts']['activity']),country=ratio(lambda r:r['country']))
def weights(br,r,bands):
    w={b:br['band'][b]*br['activity'].get(r['facts']['activity'],{}).get(core.stated('t%d'%b),1)*br['country'].get(r['country'],{}).get(core.stated('t%d'%b),1) for b in bands}
    t=sum(w.values()); return {b:v/t for b,v in w.items()}
class Data:
    def __init__(s):
        s.R,s.T,s.matched=load()
        for r in s.R: r['facts']['gravity']=r.get('stated') if OPT.get('stated',True) else r['facts']['gravity']
        s.F=[facts_of(r) for r in s.R]; s.y=np.array([r['log'] for r in s.R]); s.yt=np.array([r['log'] for r in s.T]); s.groups=[r['group'] for r in s.R]
        s.tt=[columns(r,{},OPT) for r in s.T]; s.ZT=[points(r,{}) for r in s.T]
def train(d,fs,own,X,XT,D,tr,inner_seed,x0,inner=8):
    """middle on all that is seen, spread on residuals of inner folds"""
    w=np.full(tr.sum(),1/len(SHARES)); wT=np.full(len(XT),OPT['pen']['tw'])
    yt=d.y[own[tr]]; Xt=X[tr]
    x=fit_middle(np.vstack([Xt,XT]),np.r_[yt,d.yt],np.r_[w,wT],D,x0)
    res=np.zeros(tr.sum()); resT=np.zeros(len(XT))
    gi=folds([d.groups[o] for o in own[tr]],inner,inner_seed); gt=np.arange(len(XT))%inner
    for k in range(inner):
        a,b=gi!=k,gt!=k
        xi=fit_middle(np.vstack([Xt[a],XT[b]]),np.r_[yt[a],d.yt[b]],np.r_[w[a],wT[b]],D,x)
        res[~a]=yt[~a]-Xt[~a]@xi; resT[~b]=d.yt[~b]-XT[~b]@xi
    idx=np.where(tr)[0]
    Z=[points(d.R[own[i]],fs[i]) for i in idx]; bk=[bucket_of(d.R[own[i]],fs[i]) for i in idx]
    # curated decisions not in a coding are picked for their size: the spread goes by the coded
    ww=np.array([1/len(SHARES) if d.R[own[i]]['src']!='c' else 1e-4 for i in idx])
    S=Spread().fit(Z,res,ww,d.ZT,resT,np.ones(len(resT)),bk)
    return x,S
def crossval(d,seeds=(1,),n=10):
    out=dict(res=[],Q=[],sh=[],own=[]); bounded=[]
    for seed in seeds:
        fs,own,sh=build(d.R,d.F,100+seed)
        ts=[columns(d.R[o],f,OPT) for o,f in zip(own,fs)]
        D=Design(ts+d.tt,OPT); X=D.matrix(ts); XT=D.matrix(d.tt)
        if ('cur',) in D.idx: Xp=X.copy(); Xp[:,D.idx[('cur',)]]=0
        else: Xp=X
        fo=folds(d.groups,n,seed)[own]; x0=None
        for k in range(n):
            tr=fo!=k; te=np.where(~tr)[0]
            x,S=train(d,fs,own,X,XT,D,tr,seed*31+k,x0); x0=x
            out['res'].append(d.y[own[te]]-Xp[te]@x)
            out['Q'].append(S.quant([points(d.R[own[i]],fs[i]) for i in te],[bucket_of(d.R[own[i]],fs[i]) for i in te],PS))
            out['sh'].append(sh[te]); out['own'].append(own[te])
            br=base_rates([d.R[o] for o in set(own[tr])])
            for i in te:
                r=d.R[own[i]]; z=r['facts']['size']
                if sh[i] in(0,.5) and z and z[0]=='t' and r['cls'] in('private',None) and r['src']!='c':
                    b=int(z[1:])
                    for kind,cuts in (('below / from 50 million',(0,4,9)),('below 10 / 10-250 / from 250 million',(0,3,5,9)),('below 2 / from 2 million',(0,2,9))):
                        bands=next(range(p,q) for p,q in zip(cuts,cuts[1:]) if p<=b<q)
                        w=weights(br,r,bands); m=0
                        for q,v in w.items():
                            g=dict(fs[i]); g['size']='t%d'%q; t=columns(r,g,OPT); m+=v*(x[0]+sum(x[D.idx[k]]*c for k,c in t.items() if k in D.idx and k!=('cur',)))
                        one=len(set(core.stated('t%d'%q) for q in bands))==1   # more than one size left: as wide as unknown
                        g=dict(fs[i]); g['size']='large' if one else None
                        bounded.append((kind,sh[i],d.y[own[i]]-m,S.quant([points(r,g)],['sized' if one else 'open'],PS)[0]))
    out={k:np.concatenate(v) for k,v in out.items()}; out['bounded']=bounded; return out
def line(r,q):
    lo,hi=q[:,0],q[:,4]
    return dict(n=len(r),c80=100*np.mean((r>=lo)&(r<=hi)),c50=100*np.mean((r>=q[:,1])&(r<=q[:,3])),below=100*np.mean(r<lo),above=100*np.mean(r>hi),width=np.mean(hi-lo),w50=np.mean(q[:,3]-q[:,1]),W=np.mean(winkler(lo,hi,r)),med=np.median(r-q[:,2]),mae=np.median(abs(r-q[:,2])))
def show(label,L): return '%-22s n %5d  80%%: %4.1f  50%%: %4.1f  below:above %4.1f:%4.1f  width %.2f (half %.2f)  score %.2f  median res %+.3f  median |err| %.3f'%(label,L['n'],L['c80'],L['c50'],L['below'],L['above'],L['width'],L['w50'],L['W'],L['med'],L['mae'])
def report(d,o,file=sys.stdout):
    R=d.R; P=lambda *a:print(*a,file=file,flush=True)
    cod=np.array([R[i]['src']!='c' for i in o['own']]); src=np.array([R[i]['src'] for i in o['own']])
    sel=lambda m:line(o['res'][m],o['Q'][m])
    P('Decisions of the codings (n decisions %d)'%len(set(o['own'][cod])))
    for s in SHARES: P(show('hidden %3.0f %%'%(100*s),sel(cod&(o['sh']==s))))
    for lab,m0 in (('first coding only',np.isin(src,['1','12'])),('second coding',np.isin(src,['2','12'])),('curated, in no coding',src=='c')):
        for s in(0,.5,1): P(show(lab+' %3.0f'%(100*s),sel(m0&(o['sh']==s))))
    t=np.array([(R[i]['facts']['size'] or 'x')[0]=='t' and R[i]['cls']!='public' for i in o['own']])
    P(show('turnover known',sel(cod&t&(o['sh']==0)))); P(show('  read in decision',sel(t&(o['sh']==0)&np.array([bool(R[i].get('ver')) or R[i]['src']=='c' for i in o['own']]))))
    for kd in sorted(set(b[0] for b in o['bounded'])):
        for s in(0,.5):
            q=[b for b in o['bounded'] if b[0]==kd and b[1]==s]
            if q: P(show('bounded: %s, hidden %.0f'%(kd,100*s),line(np.array([b[2] for b in q]),np.array([b[3] for b in q]))))
    for nm,kf in(('kind',lambda r:r['cls']),('country',lambda r:r['country'])):
        ks=Counter(kf(R[i]) for i in set(o['own'][cod])); P('By',nm)
        v=np.array([str(kf(R[i])) for i in o['own']])
        for k,n in ks.most_common():
            if n<10: continue
            P('  %-12s %4d '%(k,n)+'  '.join('%3.0f: %3.0f (%2.0f:%2.0f) w %.2f m %+.2f'%(100*s,L['c80'],L['below'],L['above'],L['width'],L['med']) for s in SHARES for L in [sel(cod&(v==str(k))&(o['sh']==s))]))
def export(d,path):
    """everything fitted to all, as tables"""
    fs,own,sh=build(d.R,d.F,7,rep=2); ts=[columns(d.R[o],f,OPT) for o,f in zip(own,fs)]
    D=Design(ts+d.tt,OPT); X=D.matrix(ts); XT=D.matrix(d.tt)
    w=1/len(SHARES)
    x,S=train(d,fs,own,X,XT,D,np.full(len(own),True),99,None)
    e=lambda k: float(x[D.idx[k]]) if k in D.idx else 0.
    R=d.R; n=lambda f: int(sum(1 for r in R if f(r))); rd=lambda v: round(float(v),4)
    F={}
    kinds=['private','public','association','person']; soft={'association':'soft','person':'soft'}
    F['controller']={k:dict(effect=rd(e(('cls',k))),n=n(lambda r:r['cls']==k)) for k in kinds}
    cs=sorted(set(r['country'] for r in R)|set(t['country'] for t in d.T))
    F['country']={c:dict(n=n(lambda r:r['country']==c),n_tracker=sum(t['country']==c for t in d.T),**{k:rd(e(('country',c))+e(('cc',c,soft.get(k,k)))) for k in kinds}) for c in cs}
    F['year']={'before 2024':dict(effect=0,n=n(lambda r:r['year'] and r['year']<2024)),'2024 or later':dict(effect=rd(e(('year',2024))),n=n(lambda r:r['year'] and r['year']>=2024)),'not known':dict(effect=rd(e(('year','none'))),n=n(lambda r:not r['year']))}
    F['tier']={str(t):dict(effect=rd(e(('tier',t))),n=n(lambda r:r['tier']==t)) for t in('lower','higher',None)}
    F['number of articles']={str(i):dict(effect=rd(e(('narts',0)) if i==0 else sum(e(('narts',j)) for j in range(2,i+1))),n=n(lambda r:min(5,len(r['arts']))==i)) for i in range(6)}
    F['article']={str(a):dict(effect=rd(e(('art',a))),n=n(lambda r:a in r['arts'])) for a in OPT['articles']}
    fc=lambda k,v:n(lambda r:facts_of(r).get(k)==v)
    z={'not answered':dict(effect=rd(e(('size',None))),n=fc('size',None))}
    szs=lambda b:sum(e(('sz',q)) for q in SIZES[1:SIZES.index(b)+1])
    for b in SIZES: z[b+', turnover not stated']=dict(effect=rd(e(('size',b))+szs(b)),n=fc('size',b))
    for b in range(9): z['from %g million'%BANDS[b]]=dict(effect=rd(e(('size','t'))+szs(core.stated('t%d'%b))+sum(e(('tb',q)) for q in range(1,b+1))),n=fc('size','t%d'%b))
    F['size']=z
    for k in OPT['feats']:
        if k=='size': continue
        if k in CHAIN:
            ch=CHAIN[k]; F[k]={'not answered':dict(effect=rd(e((k,None))),n=fc(k,None))}
            for v in ch: F[k][v]=dict(effect=rd(sum(e((k,'>=',q)) for q in ch[1:ch.index(v)+1])),n=fc(k,v))
        else:
            F[k]={'not answered' if v is None else v:dict(effect=rd(e((k,v))),n=fc(k,v)) for v in sorted(set(f[k] for f in d.F),key=str)}
    # size not answered, of a kind that has none, is the same level
    sp={}
    for side,nm in((-1,'below'),(1,'above')):
        b=S.b[side]; t={'start':round(float(b[0])*20)}
        for k,j in S.idx.items():
            if k[0]=='tracker': continue
            t.setdefault(k[0],{})[str(k[1])]=round(float(b[j+1])*20)
        sp[nm]=t
    br=base_rates(R)
    M=dict(unit='decades of a euro (log10); effects add up',start=rd(x[0]),features=F,
      spread=dict(rule='points of below and of above add up, each by itself: start + kind (association and person are soft) + (private: size unknown / known, and turnover besides) + facts (1, 4, 7: every threshold reached by the number of facts of spread.facts that are answered) + country + (private and size unknown: country0). A country that is not listed has 0. The sum is the row of scale; distance to the p-quantile = shape[p] x scale[below if shape < 0, else above]',
        facts=SPREADFACTS,points=sp,scale={str(i):round(float(np.exp(i/20)),4) for i in range(-50,51)},
        shapes_rule='open: private, size not answered; sized: private, size known or bounded to one size; other: the other kinds',shares=GRID,shapes={k:[round(float(v),4) for v in q] for k,q in S.shape.items()}),
      bounded=dict(rule='two or more bands left: the mean of the effects of the bands left, weighted by band x activity x country (by the size the band lies in), scaled to 1. The spread is that of size known when one size (size_of_band) is left, else that of size unknown, points and shape. Any other fact that is bounded: the mean of the levels left, weighted by their n; it counts as answered when one level is left',
        band={('from %g million'%BANDS[b]):rd(v) for b,v in br['band'].items()},size_of_band={('from %g million'%BANDS[b]):core.stated('t%d'%b) for b in range(9)},activity={k:{c:rd(v) for c,v in q.items()} for k,q in br['activity'].items()},country={k:{c:rd(v) for c,v in q.items()} for k,q in br['country'].items()}),
      decisions=len(R),tracker=len(d.T))
    json.dump(M,open(path,'w'),indent=1,ensure_ascii=False)
    return M
def evaluate(M,r,f):
    """as the engine would: additions and look-ups"""
    F=M['features']; k=r['cls'] or 'private'; c=r['country']; soft={'association':'soft','person':'soft'}
    m=M['start']+F['controller'][k]['effect']+F['country'].get(c,{}).get(k,0)+F['tier'][str(r['tier'])]['effect']+F['number of articles'][str(min(5,len(r['arts'])))]['effect']
    m+=F['year']['not known' if not r['year'] else '2024 or later' if r['year']>=2024 else 'before 2024']['effect']
    m+=sum(F['article'].get(str(a),{'effect':0})['effect'] for a in r['arts'])
    s=f.get('size'); m+=F['size']['not answered' if s is None else s+', turnover not stated' if s in SIZES else 'from %g million'%BANDS[int(s[1:])]]['effect']
    for q in M['features']:
        if q in f and q!='size': m+=F[q]['not answered' if f[q] is None else f[q]]['effect']
    out=[]; P=M['spread']['points']; nf=sum(f.get(q) is not None for q in M['spread']['facts'])
    for side in('below','above'):
        p=P[side]; t=p['start']+p['kind'].get(soft.get(k,k),0)
        if k=='private': t+=p['size']['unknown' if s is None else 'known']+(p['size']['turnover'] if s and s[0]=='t' else 0)
        t+=sum(v for q,v in p['facts'].items() if nf>=int(q))+p['country'].get(c,0)+(p['country0'].get(c,0) if k=='private' and s is None else 0)
        out.append(M['spread']['scale'][str(t)])
    sh=M['spread']['shapes'][bucket_of(r,f)]
    return m,[v*(out[0] if v<0 else out[1]) for v in sh]
if __name__=='__main__':
    t0=time.time(); seeds=tuple(range(1,1+int(sys.argv[1]) if len(sys.argv)>1 else 2))
    d=Data(); M=export(d,'model.json')
    ins=[]
    for r,f in zip(d.R,d.F):
        if r['src']=='c' or r['cls'] is None: continue
        m,q=evaluate(M,r,f); v=r['log']-m; ins.append((q[3]<=v<=q[19],q[19]-q[3]))
    print('model.json in sample, all facts (check of the tables): coverage %.3f width %.2f'%tuple(np.mean(ins,axis=0)))
    with open('table.txt','w') as fl:
        o=crossval(d,seeds); report(d,o); report(d,o,fl)
    print('%.0f s'%(time.time()-t0))

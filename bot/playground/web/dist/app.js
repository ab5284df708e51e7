var vt="avatar/outsider.svg";Object.assign(globalThis,{$discordMessage:{avatars:{default:vt,blue:vt,gray:vt,green:vt,orange:vt,red:vt,pink:vt}}});async function Gs(t){let e=await t.json().catch(()=>({error:"The playground has ended. Start it again."}));if(!t.ok)throw new Error(e.error??"That did not work.");return e}async function ss(t,e){return Gs(await fetch(`api/${t}?${new URLSearchParams(e)}`))}var ci=(t,e)=>ss("view",{as:t,channel:e}),Js=(t,e,s)=>ss("panel",{as:t,channel:e,message:s}),Ys=()=>ss("record",{});async function di(t,e){return Gs(await fetch(`api/${t}`,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(e)}))}function Qs(t,e){let s=new EventSource("api/events");s.onopen=()=>{e(!0),t()},s.onmessage=t,s.onerror=()=>e(!1)}var as=t=>`api/file/${encodeURIComponent(t)}`;function n(t,e={},...s){let i=document.createElement(t);for(let[a,r]of Object.entries(e))typeof r=="function"?i.addEventListener(a,r):r===!0?i.setAttribute(a,""):r!==!1&&r!==null&&r!==void 0&&i.setAttribute(a,String(r));return i.append(...s.filter(a=>a!=null&&a!==!1)),i}function he(t,...e){t.replaceChildren(...e.filter(s=>s!=null&&s!==!1))}var Xs=0;function Ze(t){return Xs+=1,`${t}-${Xs}`}function Et(t){try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:null}catch{return null}}function Tt(t,...e){let s=Et(t);return s?n("a",{href:s,target:"_blank",rel:"noopener noreferrer nofollow"},...e):n("span",{},...e)}function me(t){let e="http://www.w3.org/2000/svg",s=document.createElementNS(e,"svg");s.setAttribute("viewBox","0 0 24 24"),s.setAttribute("aria-hidden","true");let i=document.createElementNS(e,"path");return i.setAttribute("d",t),s.append(i),s}var rs=new Intl.DateTimeFormat(void 0,{hour:"numeric",minute:"2-digit"}),fr=new Intl.DateTimeFormat(void 0,{day:"2-digit",month:"2-digit",year:"numeric"});function os(t,e=new Date){let s=new Date(t),i=new Date(e.getFullYear(),e.getMonth(),e.getDate()).getTime();return s.getTime()>=i?`Today at ${rs.format(s)}`:s.getTime()>=i-864e5?`Yesterday at ${rs.format(s)}`:`${fr.format(s)} ${rs.format(s)}`}var ea={t:{timeStyle:"short"},T:{timeStyle:"medium"},d:{dateStyle:"short"},D:{dateStyle:"long"},f:{dateStyle:"long",timeStyle:"short"},F:{dateStyle:"full",timeStyle:"short"},s:{dateStyle:"short",timeStyle:"short"},S:{dateStyle:"short",timeStyle:"medium"}},vr=[["year",31536e3],["month",2592e3],["day",86400],["hour",3600],["minute",60],["second",1]];function ur(t){let[e,s]=vr.find(([,i])=>Math.abs(t)>=i)??["second",1];return new Intl.RelativeTimeFormat(void 0,{numeric:"auto"}).format(Math.round(t/s),e)}function ns(t,e){return e==="R"?ur(t-Date.now()/1e3):new Intl.DateTimeFormat(void 0,ea[e]??ea.f).format(new Date(t*1e3))}var qt=(t,e=1)=>(s,i)=>n(t,{},...Ue(s[e],i)),pi=t=>n("span",{class:"mention"},t),gr=[{find:/\\([^A-Za-z0-9\s])/y,make:t=>t[1]},{find:/(`+)([^]*?[^`])\1(?!`)/y,make:t=>n("code",{},t[2])},{find:/<@!?(\d+)>/y,make:(t,e)=>pi("@"+(e.user(t[1])??"unknown-user"))},{find:/<@&(\d+)>/y,make:(t,e)=>pi("@"+(e.role(t[1])??"unknown-role"))},{find:/<#(\d+)>/y,make:(t,e)=>pi("#"+(e.place(t[1])??"unknown"))},{find:/<\/([^:>\n]{1,98}):\d+>/y,make:t=>pi("/"+t[1])},{find:/<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/y,make:t=>br(Number(t[1]),t[2]??"f")},{find:/<a?:(\w{2,32}):\d+>/y,make:t=>`:${t[1]}:`},{find:/\[((?:\\.|[^\]\\\n])+)\]\(<?(https?:\/\/[^\s<>)]+)>?\)/y,make:(t,e)=>Tt(t[2],...Ue(t[1],e))},{find:/<(https?:\/\/[^\s<>]+)>/y,make:t=>Tt(t[1],t[1])},{find:/https?:\/\/[^\s<>]*[^\s<>.,:;"')\]!?*_~|]/y,make:t=>Et(t[0])?Tt(t[0],t[0]):t[0]},{find:/\|\|([^]+?)\|\|/y,make:(t,e)=>zr(Ue(t[1],e))},{find:/\*\*\*([^]+?)\*\*\*(?!\*)/y,make:(t,e)=>n("strong",{},n("em",{},...Ue(t[1],e)))},{find:/\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/y,make:qt("strong")},{find:/__((?:\\.|[^\\])+?)__(?!_)/y,make:qt("u")},{find:/~~((?:\\.|[^\\])+?)~~(?!~)/y,make:qt("s")},{find:/\*(?!\s)((?:\\.|[^\\*])+?)(?<!\s)\*(?!\*)/y,make:qt("em")},{find:/(?<![A-Za-z0-9])_((?:\\.|[^\\_])+?)_(?![A-Za-z0-9_])/y,make:qt("em")}];function br(t,e){let s=new Date(t*1e3);return Number.isNaN(s.getTime())?`<t:${t}:${e}>`:n("time",{datetime:s.toISOString(),class:"time-stamp",title:ns(t,"F")},ns(t,e))}function zr(t){let e=n("span",{class:"spoiler",role:"button",tabindex:0,"aria-label":"Spoiler: show","aria-expanded":"false"},n("span",{},...t)),s=()=>{e.setAttribute("aria-expanded","true"),e.removeAttribute("aria-label")};return e.addEventListener("click",s),e.addEventListener("keydown",i=>{(i.key==="Enter"||i.key===" ")&&s()}),e}var ta=/[\\`<[|*_~h]/g;function Ue(t,e){let s=[],i="";for(let a=0;a<t.length;){let r=_r(t,a);if(r){i&&s.push(i),i="",s.push(r.rule.make(r.m,e)),a+=r.m[0].length;continue}ta.lastIndex=a+1;let o=ta.exec(t)?.index??t.length;i+=t.slice(a,o),a=o}return i&&s.push(i),s}function _r(t,e){for(let s of gr){s.find.lastIndex=e;let i=s.find.exec(t);if(i)return{rule:s,m:i}}return null}function Ct(t,e){let s=[],i=/```(?:([a-zA-Z0-9_+-]+)\n)?\n?([^]*?)```/g,a=0;for(let r=i.exec(t);r;r=i.exec(t))s.push(...ia(t.slice(a,r.index).replace(/\n$/,""),e)),s.push(n("pre",{tabindex:0},n("code",{},r[2].replace(/\n$/,"")))),a=r.index+r[0].length,t[a]===`
`&&(a+=1);return s.push(...ia(t.slice(a),e)),s}function ia(t,e){if(t==="")return[];let s=[],i=null,a=!1;for(let r of t.split(`
`)){let o=/^\s*(?:([-*+])|(\d+)\.)\s+(.*)$/.exec(r);if(o){let u=o[1]?"UL":"OL";(!i||i.tagName!==u)&&(i=n(u.toLowerCase(),o[2]?{start:o[2]}:{}),s.push(i)),i.append(n("li",{},...Ue(o[3],e))),a=!1;continue}i=null;let h=yr(r,e);h?s.push(h):s.push(a?n("br"):null,...Ue(r,e)),a=!h}return s}function yr(t,e){let s=/^(#{1,3})\s+(.+)$/.exec(t);if(s)return n("p",{class:`heading heading-${s[1].length}`},...Ue(s[2],e));let i=/^-#\s+(.+)$/.exec(t);if(i)return n("small",{class:"subtext"},...Ue(i[1],e));let a=/^>(?:>>)?\s(.*)$/.exec(t);return a?n("blockquote",{},...Ue(a[1],e)):null}function sa(t,e){return n("span",{},...Ue(t.replace(/\s+/g," "),e)).textContent??""}var aa="tiktalks-playground";function xr(){let t={light:!1,phone:!1,embeds:!0};try{return{...t,...JSON.parse(localStorage.getItem(aa)??"{}")}}catch{return t}}var w={as:"member",channel:"",view:null,settings:xr(),dismissed:new Set,replyTo:null,editing:null,ping:!0,selected:""},cs=new Map;function pe(t,e){cs.set(t,[...cs.get(t)??[],e])}function ce(t){for(let e of cs.get(t)??[])e()}function ra(t){Object.assign(w.settings,t);try{localStorage.setItem(aa,JSON.stringify(w.settings))}catch{}ce("settings")}var Fe={user:t=>w.view?.people.find(e=>e.id===t)?.name??(t===w.view?.bot.id?w.view.bot.username:void 0),place:t=>w.view?.places.find(e=>e.id===t)?.name,role:t=>w.view?.roles.find(e=>e.id===t)?.name},ls=!1,hs=!1;async function ve(){if(ls){hs=!0;return}ls=!0;let{as:t,channel:e}=w;try{let s=await ci(t,e);t===w.as&&e===w.channel&&(w.view=s,w.channel=s.channel,ce("view"))}catch(s){At(s.message)}finally{ls=!1}(hs||t!==w.as)&&(hs=!1,await ve())}async function St(t,e){w.as=t,w.channel=e,w.replyTo=null,w.editing=null,w.selected="",ce("place"),ce("reply"),ce("panel"),await ve()}async function Se(t,e){At("");try{return await di(t,{as:w.as,channel:w.channel,...e})}catch(s){return At(s.message),!1}}function At(t){let e=document.getElementById("alert");e&&(e.textContent=t)}var la=128,wr=4,Mr=32768,Ke=t=>t.global_name||t.username;function fi(t){return t===w.view?.bot.id?"avatar/bot.svg":`avatar/${w.view?.people.find(e=>e.id===t)?.role??"outsider"}.svg`}function ha(t,e){let s=(t.mentions??[]).some(a=>a.id===ds()),i=n("discord-message",{author:Ke(t.author),avatar:fi(t.author.id),bot:t.author.bot,timestamp:os(t.timestamp),"message-body-only":e,highlight:s&&t.author.id!==ds(),ephemeral:t.private,edited:t.edited_timestamp!==null&&(t.flags&la)===0});return i.append(...Hr(t).filter(a=>!!a)),i}function Hr(t){if((t.flags&la)!==0)return[oa(t),n("span",{class:"thinking"},`${Ke(t.author)} is thinking`,n("span",{class:"dots","aria-hidden":"true"},"\u2026")),na(t)];let e=new Set,s=w.settings.embeds&&(t.flags&wr)===0?(t.embeds??[]).map(i=>kr(i,t,e)):[];return[oa(t),...(t.flags&Mr)===0?Ct(t.content,Fe):[],Er((t.attachments??[]).filter(i=>!e.has(i.id))),...s,ma(t),na(t)]}var ds=()=>w.view?.people.find(t=>t.role===w.as)?.id;function oa(t){let e=t.interaction_metadata;if(e&&t.command&&e.type===2){let i=t.type===20;return n("discord-command",{slot:"reply",author:Ke(e.user),avatar:fi(e.user.id),command:t.command,type:i?"slash_command":"message_command",title:i&&t.said&&e.user.id===ds()?t.said:null,"context-message-reply":i?null:t.said||"\u2026","context-user-name":i?null:t.target,"context-user-image":i?null:fi(t.target_id??"")})}if(!t.message_reference)return null;let s=w.view?.messages.find(i=>i.id===t.message_reference?.message_id);return s?n("discord-reply",{slot:"reply",author:Ke(s.author),avatar:fi(s.author.id),bot:s.author.bot,mentions:(t.mentions??[]).some(i=>i.id===s.author.id)},ms(s)):n("discord-reply",{slot:"reply",deleted:!0})}function ms(t){let e=sa(t.content,Fe)||(t.embeds?.length?"Click to see attachment":"\u2026");return e.length>200?e.slice(0,200)+"\u2026":e}function na(t){if(!t.private)return null;let e=()=>{w.dismissed.add(t.id),ce("view")};return n("div",{slot:"reactions",class:"private"},n("span",{"aria-hidden":"true"},"\u{1F441}")," Only you can see this \xB7 ",n("button",{type:"button",class:"plain",click:e},"Dismiss message"))}function $r(t,e,s){let i=/^attachment:\/\/(.+)$/.exec(t)?.[1],a=(e.attachments??[]).find(r=>r.filename===i)??null;return a&&s.add(a.id),a}function kr(t,e,s){let i=n("discord-embed",{slot:"embeds","embed-title":t.title,url:t.url?Et(t.url):null,"author-name":t.author?.name,"author-url":t.author?.url?Et(t.author.url):null,color:t.color?`#${t.color.toString(16).padStart(6,"0")}`:null});if(t.description&&i.append(n("discord-embed-description",{slot:"description"},...Ct(t.description,Fe))),t.fields?.length){let a=0;i.append(n("discord-embed-fields",{slot:"fields"},...t.fields.map(r=>(a=r.inline?a%3+1:0,n("discord-embed-field",{"field-title":r.name,inline:r.inline,"inline-index":r.inline?a:null},...Ct(r.value,Fe))))))}for(let a of[t.image,t.thumbnail])a&&i.append(n("div",{slot:"fields",class:"embed-picture"},vi(a.url,e,s)));return(t.footer||t.timestamp)&&i.append(n("discord-embed-footer",{slot:"footer"},t.footer?.text??"",t.timestamp?` \u2022 ${os(t.timestamp)}`:"")),i}function vi(t,e,s,i){let a=$r(t,e,s);return a?ca(a,i):n("p",{class:"elsewhere"},"Picture on another host, not loaded here: ",Tt(t,t))}function Er(t){return t.length===0?null:n("discord-attachments",{slot:"attachments"},...t.map(e=>Tr(e)?ca(e):ps(e)))}var Tr=t=>/^image\/(png|jpeg|gif|webp)$/.test(t.content_type??"")||/\.(png|jpe?g|gif|webp)$/i.test(t.filename);function ca(t,e=t.description){let s=n("img",{src:as(t.id),alt:e||t.filename,loading:"lazy"});return n("figure",{class:"picture"},s,e?n("details",{},n("summary",{},"ALT"),n("p",{},e)):null)}function ps(t){let e=t.size<1024?`${t.size} bytes`:`${(t.size/1024).toFixed(1)} KB`;return n("div",{class:"file"},n("a",{href:as(t.id),download:t.filename},t.filename),n("span",{},e))}function da(t,e){let s=w.view?.messages.find(i=>i.id===t.message_reference?.message_id);return JSON.stringify([t,e,w.settings.embeds,w.settings.light,s?.content])}var Cr={1:"primary",2:"secondary",3:"success",4:"destructive",5:"secondary"};function ma(t){let e=t.components??[];return e.length===0?null:n("div",{slot:"components",class:"components"},...e.map(s=>Zt(s,t)))}var Ar={1:(t,e)=>n("discord-action-row",{},...(t.components??[]).map(s=>Zt(s,e))),2:Vr,3:Wt,5:Wt,6:Wt,7:Wt,8:Wt,9:(t,e)=>n("div",{class:"section"},n("div",{},...(t.components??[]).map(s=>Zt(s,e))),Sr(t,e)),10:t=>n("div",{class:"text-display"},...Ct(t.content??"",Fe)),11:(t,e)=>vi(t.media?.url??"",e,new Set,t.description),12:(t,e)=>n("div",{class:"gallery"},...(t.items??[]).map(s=>vi(s.media.url,e,new Set,s.description))),13:(t,e)=>{let s=(e.attachments??[]).find(i=>`attachment://${i.filename}`===t.file?.url);return s?ps(s):null},14:t=>n("hr",{class:t.divider===!1?"invisible":null}),17:(t,e)=>{let s=n("div",{class:"container"},...(t.components??[]).map(i=>Zt(i,e)));return t.accent_color&&(s.style.borderLeftColor=`#${t.accent_color.toString(16).padStart(6,"0")}`),s}};function Zt(t,e){return Ar[t.type]?.(t,e)??null}function Sr(t,e){if(!t.accessory)return null;let s=Zt(t.accessory,e);return t.accessory.type===2?n("discord-action-row",{},s):s}async function pa(t,e){let s=await Se(t,e);s&&s.form&&ut(s.form),await ve()}function Vr(t,e){let s=n("discord-button",{type:Cr[t.style??2]??"secondary",url:t.style===5?t.url:null,disabled:t.disabled},t.emoji?.name&&!t.emoji.id?`${t.emoji.name} `:null,t.label??"");return t.disabled?(s.setAttribute("aria-disabled","true"),s.setAttribute("inert","")):t.style!==5&&s.addEventListener("click",()=>{pa("click",{message:e.id,custom:t.custom_id})}),s}function fs(t){let e=[...w.view?.people??[],{id:w.view?.bot.id??"",name:w.view?.bot.username??""}].map(i=>({value:i.id,label:"@"+i.name,chosen:!1})),s=(w.view?.roles??[]).map(i=>({value:i.id,label:"@"+i.name,chosen:!1}));switch(t.type){case 5:return e;case 6:return s;case 7:return[...e,...s];case 8:return(w.view?.places??[]).filter(i=>i.kind!=="dm").map(i=>({value:i.id,label:"#"+i.name,chosen:!1}))}return(t.options??[]).map(i=>({value:i.value,label:i.description?`${i.label} \u2014 ${i.description}`:i.label,chosen:!!i.default}))}function Wt(t,e){let s=t.placeholder||"Make a selection",i=(t.max_values??1)>1,a=fs(t),r=n("select",{"aria-label":s,multiple:i,disabled:t.disabled,size:i?Math.min(a.length,6):null});i||r.append(n("option",{value:"",disabled:!0,selected:!a.some(h=>h.chosen)},s)),r.append(...a.map(h=>n("option",{value:h.value,selected:h.chosen},h.label)));let o=()=>{pa("select",{message:e.id,custom:t.custom_id,values:[...r.selectedOptions].map(h=>h.value)})};return i||r.addEventListener("change",o),n("div",{class:"menu"},r,i?n("button",{type:"button",class:"small",click:o},me("M5 13l4 4L19 7"),"Choose"):null)}function ut(t){let e=new Map,s=n("p",{role:"alert",class:"problem"}),i=Ze("form"),a=n("form",{method:"dialog"},n("h2",{id:i},t.title),...t.components.map(h=>va(h,e)),s,n("div",{class:"actions"},n("button",{type:"button",class:"plain",click:()=>r.close()},"Cancel"),n("button",{type:"submit",class:"primary"},"Submit"))),r=n("dialog",{class:"form","aria-labelledby":i,close:()=>r.remove()},a);a.addEventListener("submit",h=>{h.preventDefault(),o()});async function o(){let h=Object.fromEntries([...e].map(([m,c])=>[m,c()])),u=await Se("submit",{form:t.id,inputs:h});if(!u){s.textContent=document.getElementById("alert")?.textContent??"";return}r.close(),Ir(),u.form&&ut(u.form),await ve()}document.getElementById("app")?.append(r),r.showModal()}function Ir(){let t=document.getElementById("box");t?.blur(),t?.focus()}function va(t,e){return t.type===1?n("div",{},...(t.components??[]).map(s=>va(s,e))):t.type===10?n("p",{},t.content??""):t.type===18&&t.component?fa(t.component,t.label??"",t.description,e):fa(t,t.label??"",void 0,e)}function fa(t,e,s,i){if(!t.custom_id)return null;let a=Ze("input"),r=t.required!==!1,o=n("label",{for:a},e,r?n("span",{class:"required",title:"required"}," *"):null),h=t.type===4?jr(t,a,r):Dr(t,a,r);return i.set(t.custom_id,()=>h instanceof HTMLSelectElement?[...h.selectedOptions].map(u=>u.value):h.value),n("div",{class:"field"},o,s?n("p",{class:"about"},s):null,h)}function jr(t,e,s){let i={id:e,required:s,placeholder:t.placeholder,minlength:t.min_length,maxlength:t.max_length??4e3},a=t.style===2?n("textarea",{...i,rows:5}):n("input",{...i,type:"text"});return a.value=t.value??"",a}function Dr(t,e,s){let i=(t.max_values??1)>1;return n("select",{id:e,required:s,multiple:i},...fs(t).map(a=>n("option",{value:a.value,selected:a.chosen},a.label)))}var Lr=7*6e4;function ba(){let t=n("discord-messages",{"no-background":!0}),e=n("div",{class:"log",role:"log","aria-label":"Messages",tabindex:0},t),s=new Map,i="";pe("settings",()=>{t.toggleAttribute("light-theme",w.settings.light),s=new Map,a()}),pe("view",a);function a(){let r=w.view;if(!r)return;let o=i!==r.channel||e.scrollHeight-e.scrollTop-e.clientHeight<80,h=new Map;for(let[m,c,l]of Rr(r.messages,r.notices)){let H=s.get(m);h.set(m,H?.sign===c?H:{sign:c,row:l()})}let u=[...h.values()].map(m=>m.row);i=r.channel,s=h,Or(t,u.length?u:[Nr()]),document.documentElement.dataset.me=r.me,o&&Br(e)}return e}function Or(t,e){for(e.forEach((s,i)=>{t.children[i]!==s&&t.insertBefore(s,t.children[i]??null)});t.children.length>e.length;)t.lastElementChild?.remove()}async function Br(t){t.scrollTop=t.scrollHeight,await new Promise(e=>setTimeout(e,60)),t.scrollTop=t.scrollHeight}function Rr(t,e){let s=t.filter(a=>!w.dismissed.has(a.id)),i=s.map((a,r)=>{let o=Pr(s[r-1],a);return{at:a.timestamp,entry:[a.id,da(a,o),()=>Ur(a,o)]}});for(let a of e.filter(r=>!w.dismissed.has(r.id)))i.push({at:a.at,entry:["notice "+a.id,JSON.stringify(a),()=>Zr(a)]});return i.sort((a,r)=>Date.parse(a.at)-Date.parse(r.at)).map(a=>a.entry)}function Pr(t,e){return t!==void 0&&t.author.id===e.author.id&&!e.message_reference&&!e.interaction_metadata&&t.private===e.private&&Date.parse(e.timestamp)-Date.parse(t.timestamp)<Lr}function Nr(){let t=w.view?.places.find(e=>e.id===w.view?.channel);return n("div",{class:"welcome"},n("h2",{},t?.kind==="dm"?`This is you and ${t.name}`:`Welcome to #${t?.name??""}`),n("p",{},t?.kind==="dm"?"Write a question: here the bot answers every message.":"Type / to see the commands, or write @tiktalks and a question. In the list on the left you can be somebody else."))}function Ur(t,e){let s=n("div",{class:"row","data-id":t.id,role:"article","aria-label":`${Ke(t.author)}`},ha(t,e),Fr(t));return s.addEventListener("contextmenu",i=>{i.preventDefault(),ya(t,s)}),s}function Fr(t){let e=t.author.bot?n("button",{type:"button","aria-label":"Why this answer",title:"Why this answer",click:()=>_a(t)},me("M12 17v.01M9.5 9a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .9-1 1.7")):null;return n("div",{class:"tools"},t.private?null:n("button",{type:"button","aria-label":"Reply",title:"Reply",click:()=>za(t)},me("M10 8L5 12l5 4M5 12h9a5 5 0 0 1 5 5")),e,n("button",{type:"button","aria-label":"More",title:"More","aria-haspopup":"menu",click:s=>ya(t,s.currentTarget.closest(".row"))},me("M5 12h.01M12 12h.01M19 12h.01")))}function za(t){w.replyTo=t,w.editing=null,w.ping=!0,ce("reply")}function qr(t){w.replyTo=null,w.editing=t,ce("reply")}function _a(t){w.selected=t.id,ce("panel")}function ya(t,e){document.querySelector(".context")?.remove();let s=t.author.id===w.view?.people.find(m=>m.role===w.as)?.id,i=(m,c)=>n("button",{type:"button",role:"menuitem",tabindex:-1,click:()=>{h(),c()}},m),a=(w.view?.commands??[]).filter(m=>m.type===3).map(m=>i(m.name,()=>{ga({command:m.name,message:t.id})})),r=(w.view?.commands??[]).filter(m=>m.type===2).map(m=>i(m.name,()=>{ga({command:m.name,user:t.author.id})})),o=n("div",{class:"context",role:"menu","aria-label":"Message"},t.private?null:i("Reply",()=>za(t)),i(t.author.bot?"Why this answer, and its payloads":"Payload",()=>_a(t)),s&&t.type!==20?i("Edit message",()=>qr(t)):null,s?i("Delete message",()=>{Se("delete",{message:t.id}).then(ve)}):null,...ua("Apps",a),...ua(`Apps: ${Ke(t.author)}`,r));function h(){o.remove(),document.removeEventListener("pointerdown",u),e.querySelector(".tools button:last-child")?.focus()}let u=m=>{o.contains(m.target)||h()};o.addEventListener("keydown",m=>Wr(m,o,h)),e.append(o),o.querySelector("button")?.focus(),setTimeout(()=>document.addEventListener("pointerdown",u))}function ua(t,e){return e.length===0?[]:[n("p",{class:"context-title",role:"presentation"},t),...e]}function Wr(t,e,s){let i=[...e.querySelectorAll("button")],a=i.indexOf(document.activeElement),r={ArrowDown:a+1,ArrowUp:a-1,Home:0,End:i.length-1}[t.key];if(r!==void 0)i[(r+i.length)%i.length]?.focus();else if(t.key==="Escape"||t.key==="Tab")s();else return;t.preventDefault()}async function ga(t){let e=await Se("menu",t);e&&e.form&&ut(e.form),await ve()}function Zr(t){let e=n("div",{class:`notice ${t.status}`,"data-notice":t.status});if(t.status==="waiting")return he(e,n("span",{},"Sending command\u2026")),e;let s=n("button",{type:"button",class:"plain",click:()=>{w.dismissed.add(t.id),ce("view")}},"Dismiss message");return t.status==="failed"?(he(e,n("strong",{},"The application did not respond"),n("p",{},`No answer to ${t.name} within 3 seconds: Discord then lets it fail.`),s),e):(he(e,n("strong",{},`Discord refused what ${w.view?.bot.username} sent for ${t.name}`),n("p",{},`Rule: ${t.rule} (${t.answer})`),...(t.fields??[]).map(i=>n("p",{class:"fields"},i)),s),e)}var Vt=class{constructor(e,s){this.input=e;this.name=s;this.element=n("div",{class:"picker",hidden:!0}),e instanceof HTMLInputElement&&e.setAttribute("role","combobox"),e.setAttribute("aria-autocomplete","list"),this.expanded(!1),e.setAttribute("aria-controls",this.id),e.addEventListener("keydown",i=>this.key(i)),e.addEventListener("blur",()=>setTimeout(()=>this.hide(),150))}input;name;element;id=Ze("list");shown=[];at=0;get open(){return this.shown.length>0}show(e,s){if(this.shown=e,this.at=0,e.length===0)return this.hide();let i=n("div",{role:"listbox",id:this.id,"aria-label":this.name},...e.map((a,r)=>this.row(a,r)));he(this.element,n("p",{class:"picker-title","aria-hidden":"true"},s),i),this.element.hidden=!1,this.expanded(!0),this.mark()}hide(){this.shown=[],this.element.hidden=!0,this.expanded(!1),this.input.removeAttribute("aria-activedescendant")}expanded(e){this.input.role==="combobox"&&this.input.setAttribute("aria-expanded",String(e))}row(e,s){let i=n("div",{role:"option",id:`${this.id}-${s}`,mousedown:a=>a.preventDefault(),click:()=>this.pick(s)},n("span",{class:"picker-label"},e.label),e.about?n("span",{class:"picker-about"},e.about):null);return i.addEventListener("mousemove",()=>{this.at=s,this.mark()}),i}pick(e){let s=this.shown[e];this.hide(),s?.pick()}mark(){let e=this.element.querySelectorAll("[role=option]");e.forEach((s,i)=>s.setAttribute("aria-selected",String(i===this.at))),e[this.at]?.scrollIntoView({block:"nearest"}),this.input.setAttribute("aria-activedescendant",`${this.id}-${this.at}`)}key(e){if(!this.open)return;let s={ArrowDown:1,ArrowUp:-1}[e.key];if(s)this.at=(this.at+s+this.shown.length)%this.shown.length,this.mark();else if(e.key==="Enter"||e.key==="Tab")this.pick(this.at);else if(e.key==="Escape")this.hide();else return;e.preventDefault(),e.stopImmediatePropagation()}};function xa(t){return t.filter(e=>e.type===1).flatMap(e=>wa(e.name,e.description,e.options??[]))}function wa(t,e,s){let i=s.filter(a=>a.type===1||a.type===2);return i.length===0?[{path:t,about:e,options:s}]:i.flatMap(a=>wa(`${t} ${a.name}`,a.description,a.options??[]))}var ui=class{constructor(e,s,i){this.command=e;this.fields=e.options.map(r=>this.field(r)),this.more=n("div",{class:"more"});let a=n("div",{class:"fields"},...this.fields.filter(r=>r.option.required).map(r=>r.row));this.element=n("form",{class:"command","aria-label":`/${e.path}`},n("div",{class:"command-head"},n("strong",{},`/${e.path}`),n("span",{},e.about),n("button",{type:"button",class:"plain close","aria-label":"Leave the command",click:i},me("M6 6l12 12M18 6L6 18"))),a,n("div",{class:"command-foot"},this.more,n("button",{type:"submit",class:"primary"},"Send")));for(let r of this.fields.filter(o=>!o.option.required))this.more.append(this.adder(r,a));this.element.addEventListener("keydown",r=>{r.key==="Escape"&&i()}),this.element.addEventListener("submit",r=>{r.preventDefault(),this.given().then(s)})}command;element;fields;more;focus(){let e=this.fields.find(s=>s.row.isConnected);e?e.focus():this.element.querySelector("button[type=submit]")?.focus()}adder(e,s){let i=n("button",{type:"button",class:"small",title:e.option.description,click:()=>{s.append(e.row),i.remove(),e.focus()}},`+ ${e.option.name}`);return i}async given(){return(await Promise.all(this.fields.filter(s=>s.row.isConnected).map(s=>s.given()))).filter(s=>s!==null)}field(e){let s=Ze("option"),i=Kr(e,s),a=[n("label",{for:s},e.name),i];e.autocomplete&&i instanceof HTMLInputElement&&a.push(this.suggestions(e,i));let r=n("div",{class:"field",title:e.description},...a);return{option:e,row:r,focus:()=>i.focus(),given:()=>Jr(e,i)}}suggestions(e,s){let i=new Vt(s,`Suggestions for ${e.name}`),a=0,r=async()=>{let u=++a,c=[...(await this.given()).filter(H=>H.name!==e.name),{name:e.name,value:s.value,focused:!0}],l=await di("autocomplete",{as:w.as,channel:w.channel,command:this.command.path,options:c}).catch(H=>H);if(!(u!==a||document.activeElement!==s)){if(l instanceof Error)return i.show([{label:"Loading options failed",pick:()=>{}}],e.name);i.show((l.choices??[]).map(H=>({label:H.name,about:String(H.value),pick:()=>{s.value=H.name,s.dataset.value=String(H.value)}})),e.description)}},o=0,h=()=>{clearTimeout(o),o=window.setTimeout(()=>{r()},120)};return s.addEventListener("input",()=>{delete s.dataset.value,h()}),s.addEventListener("focus",h),i.element}};function Kr(t,e){let s={id:e,required:t.required,placeholder:t.description,autocomplete:"off"};switch(t.type){case 5:return Kt(t,e,[["true","True"],["false","False"]]);case 6:return Kt(t,e,[...(w.view?.people??[]).map(i=>[i.id,"@"+i.name]),[w.view?.bot.id??"","@"+w.view?.bot.username]]);case 7:return Kt(t,e,(w.view?.places??[]).filter(i=>i.kind!=="dm").map(i=>[i.id,"#"+i.name]));case 8:return Kt(t,e,(w.view?.roles??[]).map(i=>[i.id,"@"+i.name]));case 4:return n("input",{...s,type:"number",step:1,min:t.min_value,max:t.max_value});case 10:return n("input",{...s,type:"number",step:"any",min:t.min_value,max:t.max_value});case 11:return n("input",{id:e,required:t.required,type:"file"})}return t.choices?.length?Kt(t,e,t.choices.map(i=>[String(i.value),i.name])):n("input",{...s,type:"text",minlength:t.min_length,maxlength:t.max_length??6e3})}function Kt(t,e,s){return n("select",{id:e,required:t.required},n("option",{value:""},"\u2014"),...s.map(([i,a])=>n("option",{value:i},a)))}var Gr={6:"user",7:"channel",8:"role",11:"file"};async function Jr(t,e){if(e.value==="")return null;let s={name:t.name,kind:Gr[t.type],value:e.dataset.value??e.value};t.type===5&&(s.value=e.value==="true"),(t.type===4||t.type===10)&&(s.value=Number(e.value));let i=e instanceof HTMLInputElement?e.files?.[0]:void 0;return i&&(s.file=i.name,s.value=btoa(Array.from(new Uint8Array(await i.arrayBuffer()),a=>String.fromCharCode(a)).join(""))),s}var Yr=2e3,Qr=8e3;function Ma(){return new vs().element}var vs=class{element;label=n("label",{for:"box",class:"away"},"Message");box=n("textarea",{id:"box",rows:1,autocomplete:"off",spellcheck:!0});picker=new Vt(this.box,"Suggestions");left=n("span",{class:"left","aria-live":"polite"});bar;replyBar=n("div",{class:"reply-bar",hidden:!0});commandPlace=n("div");typed=0;constructor(){let e=(s,i,a)=>n("button",{type:"button",class:"round","aria-label":s,title:s,click:a},i);this.bar=n("div",{class:"box"},this.label,e("Slash commands","/",()=>this.begin("/")),e("Mention somebody","@",()=>this.begin("@")),this.box,this.left,e("Send message",me("M4 12l16-8-6 16-3-6z"),()=>{this.submit()})),this.element=n("div",{class:"composer"},n("p",{id:"alert",role:"alert"}),this.replyBar,this.picker.element,this.commandPlace,this.bar,to()),this.box.addEventListener("input",()=>this.changed()),this.box.addEventListener("keydown",s=>this.key(s)),pe("reply",()=>this.showReply()),pe("view",()=>this.name()),pe("place",()=>{he(this.commandPlace),this.bar.hidden=!1,this.box.value="",this.changed(),At("")}),document.addEventListener("keydown",s=>this.elsewhere(s))}elsewhere(e){let s=document.activeElement?.closest("input, textarea, select, dialog, [role=menu]");e.key.length===1&&e.key!==" "&&!e.ctrlKey&&!e.metaKey&&!e.altKey&&!s&&!this.bar.hidden&&this.box.focus()}key(e){e.key==="Enter"&&!e.shiftKey&&!this.picker.open&&!e.isComposing&&(e.preventDefault(),this.submit()),e.key==="Escape"&&(w.replyTo||w.editing)&&this.leave()}begin(e){let s=this.box.value===""||/\s$/.test(this.box.value)?this.box.value:`${this.box.value} `;this.box.value=e==="/"?"/":`${s}@`,this.box.focus(),this.changed()}changed(){let{box:e,left:s}=this;e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,180)}px`;let i=Yr-[...e.value].length;s.textContent=i<200?String(i):"",s.classList.toggle("over",i<0),this.suggest(),e.value&&!e.value.startsWith("/")&&Date.now()-this.typed>Qr&&(this.typed=Date.now(),Se("typing",{}))}suggest(){let{box:e,picker:s}=this;if(e.value.startsWith("/"))return this.suggestCommands(e.value.slice(1));let i=/(?:^|\s)@([\w ]{0,20})$/.exec(e.value.slice(0,e.selectionStart??e.value.length));i?s.show(this.people(i[1]),"Mention"):s.hide()}suggestCommands(e){let s=xa(w.view?.commands??[]),i=s.find(o=>e===`${o.path} `);if(i)return this.openForm(i);let a=e.toLowerCase(),r=s.filter(o=>o.path.includes(a)).sort((o,h)=>Number(h.path.startsWith(a))-Number(o.path.startsWith(a)));this.picker.show(r.map(o=>({label:`/${o.path}`,about:o.about,pick:()=>this.openForm(o)})),`Commands of ${w.view?.bot.username}`)}people(e){return[w.view?.bot.username??"",...(w.view?.people??[]).map(i=>i.name)].filter(i=>i.toLowerCase().startsWith(e.toLowerCase())&&i!==e).map(i=>({label:`@${i}`,pick:()=>{this.box.value=this.box.value.replace(/@[\w ]{0,20}$/,`@${i} `),this.changed()}}))}openForm(e){this.picker.hide(),this.box.value="",At("");let s=new ui(e,i=>{this.call(s,e,i)},()=>this.closeForm());this.showForm(s)}showForm(e){this.bar.hidden=!0,he(this.commandPlace,e.element),e.focus()}closeForm(){he(this.commandPlace),this.bar.hidden=!1,this.box.focus(),this.changed()}async call(e,s,i){this.closeForm();let a=await Se("slash",{command:s.path,options:i});a?a.form&&ut(a.form):this.showForm(e),await ve()}leave(){this.box.value="",w.replyTo=w.editing=null,ce("reply"),this.changed()}async submit(){let e=this.box.value,s=Xr(e.trim());if(s==="")return;let{replyTo:i,editing:a}=w;this.leave();let r;a?r=await Se("edit",{message:a.id,text:s}):i?r=await Se("reply",{message:i.id,text:s,ping:w.ping}):r=await Se("say",{text:s}),r||(this.box.value=e),await ve()}name(){let e=w.view?.places.find(i=>i.id===w.view?.channel),s=`Message ${e?.kind==="dm"?"@":"#"}${e?.name??""}`;this.label.textContent=s,this.box.placeholder=s}showReply(){let{replyTo:e,editing:s}=w;this.replyBar.hidden=!e&&!s;let i=n("button",{type:"button",class:"plain","aria-label":s?"Cancel the edit":"Cancel the reply",click:()=>this.leave()},me("M6 6l12 12M18 6L6 18"));s&&(he(this.replyBar,n("span",{class:"reply-to"},"Editing your message"),i),this.box.value=eo(s.content)),e&&he(this.replyBar,n("span",{class:"reply-to"},"Replying to ",n("strong",{},Ke(e.author)),` ${ms(e)}`),this.pingSwitch(),i),(e||s)&&this.box.focus()}pingSwitch(){let e=()=>{w.ping=!w.ping,this.showReply()};return n("button",{type:"button",class:"plain","aria-pressed":String(w.ping),click:e,title:"Whether the author is notified; without it a bot may not read the reply"},`@ ${w.ping?"ON":"OFF"}`)}};function Xr(t){return[...w.view?.people??[],{id:w.view?.bot.id??"",name:w.view?.bot.username??""}].reduce((s,i)=>s.replaceAll(`@${i.name}`,`<@${i.id}>`),t)}function eo(t){return t.replace(/<@(\d+)>/g,(e,s)=>Fe.user(s)?`@${Fe.user(s)}`:e)}function to(){let t=n("p",{class:"typing","aria-live":"polite"});return pe("view",()=>{let e=w.view,s=(e?.typing??[]).map(i=>(i===e?.bot.id?e?.bot.username:e?.people.find(a=>a.id===i)?.name)??"Somebody");t.textContent=s.length===0?"":`${s.join(" and ")} ${s.length===1?"is":"are"} typing\u2026`}),setInterval(()=>{w.view?.typing.length&&ve()},2e3),t}var gi=globalThis,bi=gi.ShadowRoot&&(gi.ShadyCSS===void 0||gi.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,us=Symbol(),Ha=new WeakMap,Gt=class{constructor(e,s,i){if(this._$cssResult$=!0,i!==us)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=s}get styleSheet(){let e=this.o,s=this.t;if(bi&&e===void 0){let i=s!==void 0&&s.length===1;i&&(e=Ha.get(s)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),i&&Ha.set(s,e))}return e}toString(){return this.cssText}},$a=t=>new Gt(typeof t=="string"?t:t+"",void 0,us),K=(t,...e)=>{let s=t.length===1?t[0]:e.reduce((i,a,r)=>i+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(a)+t[r+1],t[0]);return new Gt(s,t,us)},ka=(t,e)=>{if(bi)t.adoptedStyleSheets=e.map(s=>s instanceof CSSStyleSheet?s:s.styleSheet);else for(let s of e){let i=document.createElement("style"),a=gi.litNonce;a!==void 0&&i.setAttribute("nonce",a),i.textContent=s.cssText,t.appendChild(i)}},gs=bi?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let s="";for(let i of e.cssRules)s+=i.cssText;return $a(s)})(t):t;var{is:io,defineProperty:so,getOwnPropertyDescriptor:ao,getOwnPropertyNames:ro,getOwnPropertySymbols:oo,getPrototypeOf:no}=Object,zi=globalThis,Ea=zi.trustedTypes,lo=Ea?Ea.emptyScript:"",ho=zi.reactiveElementPolyfillSupport,Jt=(t,e)=>t,Yt={toAttribute(t,e){switch(e){case Boolean:t=t?lo:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let s=t;switch(e){case Boolean:s=t!==null;break;case Number:s=t===null?null:Number(t);break;case Object:case Array:try{s=JSON.parse(t)}catch{s=null}}return s}},_i=(t,e)=>!io(t,e),Ta={attribute:!0,type:String,converter:Yt,reflect:!1,useDefault:!1,hasChanged:_i};Symbol.metadata??=Symbol("metadata"),zi.litPropertyMetadata??=new WeakMap;var Ge=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,s=Ta){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(e,s),!s.noAccessor){let i=Symbol(),a=this.getPropertyDescriptor(e,i,s);a!==void 0&&so(this.prototype,e,a)}}static getPropertyDescriptor(e,s,i){let{get:a,set:r}=ao(this.prototype,e)??{get(){return this[s]},set(o){this[s]=o}};return{get:a,set(o){let h=a?.call(this);r?.call(this,o),this.requestUpdate(e,h,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Ta}static _$Ei(){if(this.hasOwnProperty(Jt("elementProperties")))return;let e=no(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Jt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Jt("properties"))){let s=this.properties,i=[...ro(s),...oo(s)];for(let a of i)this.createProperty(a,s[a])}let e=this[Symbol.metadata];if(e!==null){let s=litPropertyMetadata.get(e);if(s!==void 0)for(let[i,a]of s)this.elementProperties.set(i,a)}this._$Eh=new Map;for(let[s,i]of this.elementProperties){let a=this._$Eu(s,i);a!==void 0&&this._$Eh.set(a,s)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let s=[];if(Array.isArray(e)){let i=new Set(e.flat(1/0).reverse());for(let a of i)s.unshift(gs(a))}else e!==void 0&&s.push(gs(e));return s}static _$Eu(e,s){let i=s.attribute;return i===!1?void 0:typeof i=="string"?i:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,s=this.constructor.elementProperties;for(let i of s.keys())this.hasOwnProperty(i)&&(e.set(i,this[i]),delete this[i]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ka(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,s,i){this._$AK(e,i)}_$ET(e,s){let i=this.constructor.elementProperties.get(e),a=this.constructor._$Eu(e,i);if(a!==void 0&&i.reflect===!0){let r=(i.converter?.toAttribute!==void 0?i.converter:Yt).toAttribute(s,i.type);this._$Em=e,r==null?this.removeAttribute(a):this.setAttribute(a,r),this._$Em=null}}_$AK(e,s){let i=this.constructor,a=i._$Eh.get(e);if(a!==void 0&&this._$Em!==a){let r=i.getPropertyOptions(a),o=typeof r.converter=="function"?{fromAttribute:r.converter}:r.converter?.fromAttribute!==void 0?r.converter:Yt;this._$Em=a;let h=o.fromAttribute(s,r.type);this[a]=h??this._$Ej?.get(a)??h,this._$Em=null}}requestUpdate(e,s,i,a=!1,r){if(e!==void 0){let o=this.constructor;if(a===!1&&(r=this[e]),i??=o.getPropertyOptions(e),!((i.hasChanged??_i)(r,s)||i.useDefault&&i.reflect&&r===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,i))))return;this.C(e,s,i)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,s,{useDefault:i,reflect:a,wrapped:r},o){i&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,o??s??this[e]),r!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||i||(s=void 0),this._$AL.set(e,s)),a===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(s){Promise.reject(s)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[a,r]of this._$Ep)this[a]=r;this._$Ep=void 0}let i=this.constructor.elementProperties;if(i.size>0)for(let[a,r]of i){let{wrapped:o}=r,h=this[a];o!==!0||this._$AL.has(a)||h===void 0||this.C(a,void 0,r,h)}}let e=!1,s=this._$AL;try{e=this.shouldUpdate(s),e?(this.willUpdate(s),this._$EO?.forEach(i=>i.hostUpdate?.()),this.update(s)):this._$EM()}catch(i){throw e=!1,this._$EM(),i}e&&this._$AE(s)}willUpdate(e){}_$AE(e){this._$EO?.forEach(s=>s.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(s=>this._$ET(s,this[s])),this._$EM()}updated(e){}firstUpdated(e){}};Ge.elementStyles=[],Ge.shadowRootOptions={mode:"open"},Ge[Jt("elementProperties")]=new Map,Ge[Jt("finalized")]=new Map,ho?.({ReactiveElement:Ge}),(zi.reactiveElementVersions??=[]).push("2.1.2");var zs=globalThis,Ca=t=>t,yi=zs.trustedTypes,Aa=yi?yi.createPolicy("lit-html",{createHTML:t=>t}):void 0,_s="$lit$",Je=`lit$${Math.random().toFixed(9).slice(2)}$`,ys="?"+Je,co=`<${ys}>`,zt=document,Xt=()=>zt.createComment(""),ei=t=>t===null||typeof t!="object"&&typeof t!="function",xs=Array.isArray,La=t=>xs(t)||typeof t?.[Symbol.iterator]=="function",bs=`[ 	
\f\r]`,Qt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Sa=/-->/g,Va=/>/g,gt=RegExp(`>|${bs}(?:([^\\s"'>=/]+)(${bs}*=${bs}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ia=/'/g,ja=/"/g,Oa=/^(?:script|style|textarea|title)$/i,ws=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),d=ws(1),A=ws(2),yl=ws(3),je=Symbol.for("lit-noChange"),re=Symbol.for("lit-nothing"),Da=new WeakMap,bt=zt.createTreeWalker(zt,129);function Ba(t,e){if(!xs(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Aa!==void 0?Aa.createHTML(e):e}var Ra=(t,e)=>{let s=t.length-1,i=[],a,r=e===2?"<svg>":e===3?"<math>":"",o=Qt;for(let h=0;h<s;h++){let u=t[h],m,c,l=-1,H=0;for(;H<u.length&&(o.lastIndex=H,c=o.exec(u),c!==null);)H=o.lastIndex,o===Qt?c[1]==="!--"?o=Sa:c[1]!==void 0?o=Va:c[2]!==void 0?(Oa.test(c[2])&&(a=RegExp("</"+c[2],"g")),o=gt):c[3]!==void 0&&(o=gt):o===gt?c[0]===">"?(o=a??Qt,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,m=c[1],o=c[3]===void 0?gt:c[3]==='"'?ja:Ia):o===ja||o===Ia?o=gt:o===Sa||o===Va?o=Qt:(o=gt,a=void 0);let M=o===gt&&t[h+1].startsWith("/>")?" ":"";r+=o===Qt?u+co:l>=0?(i.push(m),u.slice(0,l)+_s+u.slice(l)+Je+M):u+Je+(l===-2?h:M)}return[Ba(t,r+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),i]},ti=class t{constructor({strings:e,_$litType$:s},i){let a;this.parts=[];let r=0,o=0,h=e.length-1,u=this.parts,[m,c]=Ra(e,s);if(this.el=t.createElement(m,i),bt.currentNode=this.el.content,s===2||s===3){let l=this.el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(a=bt.nextNode())!==null&&u.length<h;){if(a.nodeType===1){if(a.hasAttributes())for(let l of a.getAttributeNames())if(l.endsWith(_s)){let H=c[o++],M=a.getAttribute(l).split(Je),x=/([.?@])?(.*)/.exec(H);u.push({type:1,index:r,name:x[2],strings:M,ctor:x[1]==="."?wi:x[1]==="?"?Mi:x[1]==="@"?Hi:yt}),a.removeAttribute(l)}else l.startsWith(Je)&&(u.push({type:6,index:r}),a.removeAttribute(l));if(Oa.test(a.tagName)){let l=a.textContent.split(Je),H=l.length-1;if(H>0){a.textContent=yi?yi.emptyScript:"";for(let M=0;M<H;M++)a.append(l[M],Xt()),bt.nextNode(),u.push({type:2,index:++r});a.append(l[H],Xt())}}}else if(a.nodeType===8)if(a.data===ys)u.push({type:2,index:r});else{let l=-1;for(;(l=a.data.indexOf(Je,l+1))!==-1;)u.push({type:7,index:r}),l+=Je.length-1}r++}}static createElement(e,s){let i=zt.createElement("template");return i.innerHTML=e,i}};function _t(t,e,s=t,i){if(e===je)return e;let a=i!==void 0?s._$Co?.[i]:s._$Cl,r=ei(e)?void 0:e._$litDirective$;return a?.constructor!==r&&(a?._$AO?.(!1),r===void 0?a=void 0:(a=new r(t),a._$AT(t,s,i)),i!==void 0?(s._$Co??=[])[i]=a:s._$Cl=a),a!==void 0&&(e=_t(t,a._$AS(t,e.values),a,i)),e}var xi=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:i}=this._$AD,a=(e?.creationScope??zt).importNode(s,!0);bt.currentNode=a;let r=bt.nextNode(),o=0,h=0,u=i[0];for(;u!==void 0;){if(o===u.index){let m;u.type===2?m=new It(r,r.nextSibling,this,e):u.type===1?m=new u.ctor(r,u.name,u.strings,this,e):u.type===6&&(m=new $i(r,this,e)),this._$AV.push(m),u=i[++h]}o!==u?.index&&(r=bt.nextNode(),o++)}return bt.currentNode=zt,a}p(e){let s=0;for(let i of this._$AV)i!==void 0&&(i.strings!==void 0?(i._$AI(e,i,s),s+=i.strings.length-2):i._$AI(e[s])),s++}},It=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,i,a){this.type=2,this._$AH=re,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=i,this.options=a,this._$Cv=a?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=_t(this,e,s),ei(e)?e===re||e==null||e===""?(this._$AH!==re&&this._$AR(),this._$AH=re):e!==this._$AH&&e!==je&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):La(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==re&&ei(this._$AH)?this._$AA.nextSibling.data=e:this.T(zt.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:i}=e,a=typeof i=="number"?this._$AC(e):(i.el===void 0&&(i.el=ti.createElement(Ba(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===a)this._$AH.p(s);else{let r=new xi(a,this),o=r.u(this.options);r.p(s),this.T(o),this._$AH=r}}_$AC(e){let s=Da.get(e.strings);return s===void 0&&Da.set(e.strings,s=new ti(e)),s}k(e){xs(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,i,a=0;for(let r of e)a===s.length?s.push(i=new t(this.O(Xt()),this.O(Xt()),this,this.options)):i=s[a],i._$AI(r),a++;a<s.length&&(this._$AR(i&&i._$AB.nextSibling,a),s.length=a)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let i=Ca(e).nextSibling;Ca(e).remove(),e=i}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},yt=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,i,a,r){this.type=1,this._$AH=re,this._$AN=void 0,this.element=e,this.name=s,this._$AM=a,this.options=r,i.length>2||i[0]!==""||i[1]!==""?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=re}_$AI(e,s=this,i,a){let r=this.strings,o=!1;if(r===void 0)e=_t(this,e,s,0),o=!ei(e)||e!==this._$AH&&e!==je,o&&(this._$AH=e);else{let h=e,u,m;for(e=r[0],u=0;u<r.length-1;u++)m=_t(this,h[i+u],s,u),m===je&&(m=this._$AH[u]),o||=!ei(m)||m!==this._$AH[u],m===re?e=re:e!==re&&(e+=(m??"")+r[u+1]),this._$AH[u]=m}o&&!a&&this.j(e)}j(e){e===re?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},wi=class extends yt{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===re?void 0:e}},Mi=class extends yt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==re)}},Hi=class extends yt{constructor(e,s,i,a,r){super(e,s,i,a,r),this.type=5}_$AI(e,s=this){if((e=_t(this,e,s,0)??re)===je)return;let i=this._$AH,a=e===re&&i!==re||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,r=e!==re&&(i===re||a);a&&this.element.removeEventListener(this.name,this,i),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},$i=class{constructor(e,s,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){_t(this,e)}},Pa={M:_s,P:Je,A:ys,C:1,L:Ra,R:xi,D:La,V:_t,I:It,H:yt,N:Mi,U:Hi,B:wi,F:$i},mo=zs.litHtmlPolyfillSupport;mo?.(ti,It),(zs.litHtmlVersions??=[]).push("3.3.3");var Na=(t,e,s)=>{let i=s?.renderBefore??e,a=i._$litPart$;if(a===void 0){let r=s?.renderBefore??null;i._$litPart$=a=new It(e.insertBefore(Xt(),r),r,void 0,s??{})}return a._$AI(t),a};var Ms=globalThis,Q=class extends Ge{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let s=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Na(s,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return je}};Q._$litElement$=!0,Q.finalized=!0,Ms.litElementHydrateSupport?.({LitElement:Q});var po=Ms.litElementPolyfillSupport;po?.({LitElement:Q});(Ms.litElementVersions??=[]).push("4.2.2");var te=t=>(e,s)=>{s!==void 0?s.addInitializer(()=>{customElements.define(t,e)}):customElements.define(t,e)};var fo={attribute:!0,type:String,converter:Yt,reflect:!1,hasChanged:_i},vo=(t=fo,e,s)=>{let{kind:i,metadata:a}=s,r=globalThis.litPropertyMetadata.get(a);if(r===void 0&&globalThis.litPropertyMetadata.set(a,r=new Map),i==="setter"&&((t=Object.create(t)).wrapped=!0),r.set(s.name,t),i==="accessor"){let{name:o}=s;return{set(h){let u=e.get.call(this);e.set.call(this,h),this.requestUpdate(o,u,t,!0,h)},init(h){return h!==void 0&&this.C(o,void 0,t,h),h}}}if(i==="setter"){let{name:o}=s;return function(h){let u=this[o];e.call(this,h),this.requestUpdate(o,u,t,!0,h)}}throw Error("Unsupported decorator location: "+i)};function g(t){return(e,s)=>typeof s=="object"?vo(t,e,s):((i,a,r)=>{let o=a.hasOwnProperty(r);return a.constructor.createProperty(r,i),o?Object.getOwnPropertyDescriptor(a,r):void 0})(t,e,s)}var uo=function(t,e,s,i,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=i.kind,u=h==="getter"?"get":h==="setter"?"set":"value",m=!e&&t?i.static?t:t.prototype:null,c=e||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),l,H=!1,M=s.length-1;M>=0;M--){var x={};for(var v in i)x[v]=v==="access"?{}:i[v];for(var v in i.access)x.access[v]=i.access[v];x.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var p=(0,s[M])(h==="accessor"?{get:c.get,set:c.set}:c[u],x);if(h==="accessor"){if(p===void 0)continue;if(p===null||typeof p!="object")throw new TypeError("Object expected");(l=o(p.get))&&(c.get=l),(l=o(p.set))&&(c.set=l),(l=o(p.init))&&a.unshift(l)}else(l=o(p))&&(h==="field"?a.unshift(l):c[u]=l)}m&&Object.defineProperty(m,i.name,c),H=!0},go=function(t,e,s){for(var i=arguments.length>2,a=0;a<e.length;a++)s=i?e[a].call(t,s):e[a].call(t);return i?s:void 0},hh=(()=>{let t=[te("discord-action-row")],e,s=[],i,a=Q;var r=class extends a{static{i=this}static{let o=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;uo(null,e={value:i},t,{kind:"class",name:i.name,metadata:o},null,s),r=i=e.value,o&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:o})}static styles=K`
		:host {
			display: flex;
			flex-wrap: wrap;
		}
	`;render(){return d`<slot></slot>`}static{go(i,s)}};return r=i})();var bo=function(t,e,s,i,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=i.kind,u=h==="getter"?"get":h==="setter"?"set":"value",m=!e&&t?i.static?t:t.prototype:null,c=e||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),l,H=!1,M=s.length-1;M>=0;M--){var x={};for(var v in i)x[v]=v==="access"?{}:i[v];for(var v in i.access)x.access[v]=i.access[v];x.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var p=(0,s[M])(h==="accessor"?{get:c.get,set:c.set}:c[u],x);if(h==="accessor"){if(p===void 0)continue;if(p===null||typeof p!="object")throw new TypeError("Object expected");(l=o(p.get))&&(c.get=l),(l=o(p.set))&&(c.set=l),(l=o(p.init))&&a.unshift(l)}else(l=o(p))&&(h==="field"?a.unshift(l):c[u]=l)}m&&Object.defineProperty(m,i.name,c),H=!0},zo=function(t,e,s){for(var i=arguments.length>2,a=0;a<e.length;a++)s=i?e[a].call(t,s):e[a].call(t);return i?s:void 0},fh=(()=>{let t=[te("discord-attachments")],e,s=[],i,a=Q;var r=class extends a{static{i=this}static{let o=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;bo(null,e={value:i},t,{kind:"class",name:i.name,metadata:o},null,s),r=i=e.value,o&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:o})}static styles=K`
		:host {
			display: grid;
			grid-auto-flow: row;
			grid-row-gap: 0.25rem;
			text-indent: 0;
			min-height: 0;
			min-width: 0;
			padding-top: 0.125rem;
			padding-bottom: 0.125rem;
			position: relative;
		}

		:host > * {
			justify-self: start;
			-ms-flex-item-align: start;
			align-self: start;
		}
	`;render(){return d`<slot></slot>`}static{zo(i,s)}};return r=i})();var mt=class extends Event{constructor(e,s,i,a){super("context-request",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=s,this.callback=i,this.subscribe=a??!1}};var jt=class{constructor(e,s,i,a){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(r,o)=>{this.unsubscribe&&(this.unsubscribe!==o&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=r,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(r,o)),this.unsubscribe=o},this.host=e,s.context!==void 0){let r=s;this.context=r.context,this.callback=r.callback,this.subscribe=r.subscribe??!1}else this.context=s,this.callback=i,this.subscribe=a??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&(this.unsubscribe(),this.unsubscribe=void 0)}dispatchRequest(){this.host.dispatchEvent(new mt(this.context,this.host,this.t,this.subscribe))}};var Ei=class{get value(){return this.o}set value(e){this.setValue(e)}setValue(e,s=!1){let i=s||!Object.is(e,this.o);this.o=e,i&&this.updateObservers()}constructor(e){this.subscriptions=new Map,this.updateObservers=()=>{for(let[s,{disposer:i}]of this.subscriptions)s(this.o,i)},e!==void 0&&(this.value=e)}addCallback(e,s,i){if(!i)return void e(this.value);this.subscriptions.has(e)||this.subscriptions.set(e,{disposer:()=>{this.subscriptions.delete(e)},consumerHost:s});let{disposer:a}=this.subscriptions.get(e);e(this.value,a)}clearCallbacks(){this.subscriptions.clear()}};var Hs=class extends Event{constructor(e,s){super("context-provider",{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=s}},Dt=class extends Ei{constructor(e,s,i){super(s.context!==void 0?s.initialValue:i),this.onContextRequest=a=>{if(a.context!==this.context)return;let r=a.contextTarget??a.composedPath()[0];r!==this.host&&(a.stopPropagation(),this.addCallback(a.callback,r,a.subscribe))},this.onProviderRequest=a=>{if(a.context!==this.context||(a.contextTarget??a.composedPath()[0])===this.host)return;let r=new Set;for(let[o,{consumerHost:h}]of this.subscriptions)r.has(o)||(r.add(o),h.dispatchEvent(new mt(this.context,h,o,!0)));a.stopPropagation()},this.host=e,s.context!==void 0?this.context=s.context:this.context=s,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new Hs(this.context,this.host))}};function ii({context:t}){return(e,s)=>{let i=new WeakMap;if(typeof s=="object")return{get(){return e.get.call(this)},set(a){return i.get(this).setValue(a),e.set.call(this,a)},init(a){return i.set(this,new Dt(this,{context:t,initialValue:a})),a}};{e.constructor.addInitializer((o=>{i.set(o,new Dt(o,{context:t}))}));let a=Object.getOwnPropertyDescriptor(e,s),r;if(a===void 0){let o=new WeakMap;r={get(){return o.get(this)},set(h){i.get(this).setValue(h),o.set(this,h)},configurable:!0,enumerable:!0}}else{let o=a.set;r={...a,set(h){i.get(this).setValue(h),o?.call(this,h)}}}return void Object.defineProperty(e,s,r)}}}function oe({context:t,subscribe:e}){return(s,i)=>{typeof i=="object"?i.addInitializer((function(){new jt(this,{context:t,callback:a=>{s.set.call(this,a)},subscribe:e})})):s.constructor.addInitializer((a=>{new jt(a,{context:t,callback:r=>{a[i]=r},subscribe:e})}))}}var G=t=>t??re;function j(t,e,s){return t?e(t):s?.(t)}var{I:Kh}=Pa;var Ua=t=>t.strings===void 0;var Lt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},xt=t=>(...e)=>({_$litDirective$:t,values:e}),pt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,i){this._$Ct=e,this._$AM=s,this._$Ci=i}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};var si=(t,e)=>{let s=t._$AN;if(s===void 0)return!1;for(let i of s)i._$AO?.(e,!1),si(i,e);return!0},Ti=t=>{let e,s;do{if((e=t._$AM)===void 0)break;s=e._$AN,s.delete(t),t=e}while(s?.size===0)},Fa=t=>{for(let e;e=t._$AM;t=e){let s=e._$AN;if(s===void 0)e._$AN=s=new Set;else if(s.has(t))break;s.add(t),wo(e)}};function yo(t){this._$AN!==void 0?(Ti(this),this._$AM=t,Fa(this)):this._$AM=t}function xo(t,e=!1,s=0){let i=this._$AH,a=this._$AN;if(a!==void 0&&a.size!==0)if(e)if(Array.isArray(i))for(let r=s;r<i.length;r++)si(i[r],!1),Ti(i[r]);else i!=null&&(si(i,!1),Ti(i));else si(this,t)}var wo=t=>{t.type==Lt.CHILD&&(t._$AP??=xo,t._$AQ??=yo)},Ci=class extends pt{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,s,i){super._$AT(e,s,i),Fa(this),this.isConnected=e._$AU}_$AO(e,s=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),s&&(si(this,e),Ti(this))}setValue(e){if(Ua(this._$Ct))this._$Ct._$AI(e,this);else{let s=[...this._$Ct._$AH];s[this._$Ci]=e,this._$Ct._$AI(s,this,0)}}disconnected(){}reconnected(){}};var $s=class extends Ci{host;element;prevData={};eventData={};render(e){return re}update(e,[s]){this.element!==e.element&&(this.element=e.element),this.host=e.options?.host??this.element,this.apply(s),this.groom(s),this.prevData={...s}}apply(e){if(!e)return;let{prevData:s,element:i}=this;for(let[a,r]of Object.entries(e)){if(r===s[a])continue;let o=a.slice(1);switch(a[0]){case"@":this.eventData[o]=r,this.applyEvent(o,r);break;case".":i[o]=r;break;case"?":r?i.setAttribute(o,""):i.removeAttribute(o);break;default:r===null?i.removeAttribute(a):i.setAttribute(a,String(r));break}}}groom(e){let{prevData:s,element:i}=this;if(s)for(let[a,r]of Object.entries(s)){let o=a.slice(1);if(!e||!(a in e)&&i[o]===r)switch(a[0]){case"@":this.groomEvent(o,r);break;case".":i[o]=void 0;break;case"?":i.removeAttribute(o);break;default:i.removeAttribute(a);break}}}applyEvent(e,s){let{prevData:i,element:a}=this;this.eventData[e]=s,i[e]&&a.removeEventListener(e,this,s),a.addEventListener(e,this,s)}groomEvent(e,s){let{element:i}=this;Reflect.deleteProperty(this.eventData,e),i.removeEventListener(e,this,s)}handleEvent(e){let s=this.eventData[e.type];typeof s=="function"?s.call(this.host,e):s.handleEvent(e)}disconnected(){let{eventData:e,element:s}=this;for(let[i,a]of Object.entries(e)){let r=i.slice(1);s.removeEventListener(r,this,a)}}reconnected(){let{eventData:e,element:s}=this;for(let[i,a]of Object.entries(e)){let r=i.slice(1);s.addEventListener(r,this,a)}}},S=xt($s);var Mo=A`
	<path d="M5.688 3.5v.438H5.25v.438h-.438V1.313h-.438V.875h-.436V.438H3.5v6.125h2.625v-.438H5.25v-.438h.438v-.438h.438v-.438h.438V3.5z" fill="#b79cf8"/>
	<path d="M3.063.438v.438h-.438v.438h-.437v3.5h-.875v-.438H.438v1.75h.438v.438h2.625V.438z" fill="#ff7fc0"/>
	<path d="M3.938 0h-.875v.438h.875zm-.875.438h-.438v.438h.438z" fill="#000"/>
	<path d="M3.938.438h-.875v.438h.875zm-.875.437h-.438v.438h.438zm0 1.75h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.188 5.25H1.75v.438h.438z" fill="#ffa5d3"/>
	<path d="M2.625 5.25h-.437v.438h.438zm-1.75.438H.438v.438h.438zm2.625.438H.875v.438H3.5z" fill="#ff1c90"/>
	<path d="M1.75 5.688h-.437v.438h.438zm-.438-.438H.875v.438h.438zm1.313-.875V3.5h-.437v1.313h.438v1.313h.438v-1.75zm.438-3.5v1.313h-.438v.438h.438v1.313h.438V.875z" fill="#ffa5d3"/>
	<path d="M6.125 3.5h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-3.5.875h-.874v.438h.875zm-.875-.438H.438v.438h.875z" fill="#f0f0f0"/>
	<path d="M.875 5.25v-.875H.438v.875z" fill="#f0f0f0"/>
	<path d="M4.813 1.313h-.438v.438h.438z" fill="#cdbafa"/>
	<path d="M2.625 1.313h-.437v1.313h.438z" fill="#f0f0f0"/>
	<path d="M4.375.438h-.437v.438h.438zm.438.438h-.438v.438h.438zM2.625 4.814h-.437v.438h.438zm3.938 0h-.438v.438h.438zm-.875.438v.438H5.25v.438h.875v-.875zm.438.875v.438H.875v.438h5.688v-.875zM.875 6.125H.438v.438h.438zM7 3.062H5.687V3.5H7zm-5.687.876H0v.438h1.313z" fill="#000"/>
	<path d="M.438 6.125V3.938H0v2.188zm6.563-1.313V3.5h-.438v1.313zM2.625.875h-.437v.438h.438zm-.875.438v3.063h-.437v.438h.875V1.313zm3.5 2.188V1.313h-.438v3.063h.438v-.438h.438V3.5z" fill="#000"/>
	<path d="M3.938.875H3.5v.875h.438zm.438 1.75V1.75h-.438V3.5h.438v.438h.438V2.625zm.875 1.75h-.438v.438h.438zm-1.313 0H3.5v1.313h.438zm.875 1.313h-.438v.438h.438zm0-.875h-.438v.438h.438zm.438.438h-.438v.438h.438z" fill="#cdbafa"/>
	<path d="M5.25 6.125v-.438h-.438v.438H3.5v.438h2.625v-.438zm.438-.875H5.25v.438h.438zm.438-.438h-.438v.438h.438z" fill="#816bee"/>
`;function Ai(t={}){return d`<svg
		${S(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Mo}
	</svg>`}var Ho=A`
	<path d="M4.375 1.75v-.437h-.437V.438h-.875v.875h-.438v.438h-.437v.438h.438v.438h.438v.438h.875v-.44h.438v-.437h.438V1.75z" fill="#47baff"/>
	<path d="M4.375 5.25v.438h-.437v.875h-.875v-.875h-.438V5.25h-.437v-.438h.438v-.438h.438v-.436h.875v.438h.438v.438h.438v.438z" fill="#ff2c52"/>
	<path d="M3.063 0v.438h.875V0z" fill="#000"/>
	<path d="M3.063.438v.438h.875V.438z" fill="#f0f0f0"/>
	<path d="M3.063 2.625v.438h.875v-.438z" fill="#4282d8"/>
	<path d="M3.063.438h-.438v.875h.438zM.438 3.063H0v.875h.438zm.875 0v-.438H.438v.438zm1.313-1.75h-.438v.438h.438z" fill="#000"/>
	<path d="M2.625 1.75h-.437v.438h.438zm.438-.438h-.438v.438h.438zm0 2.625v.438h.875v-.437z" fill="#f0f0f0"/>
	<path d="M3.063 6.125v.438h.875v-.438zm0-.875h-.438v.438h.438zm-.438-.438h-.437v.438h.438z" fill="#be0351"/>
	<path d="M3.063 4.375h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.938 5.688h.438V5.25h-.438zm.438-.438h.438v-.438h-.438zm-.438-.438h.438v-.438h-.438z" fill="#be0351"/>
	<path d="M3.5 1.75h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.375 2.188h-.437v.438h.438zm.438-.438h-.438v.438h.438z" fill="#4282d8"/>
	<path d="M5.25 4.375h.438v-.437h.875v-.875h-.875v-.438H5.25v-.437h-.438v.438h-.438v.438h-.436v.875h.438v.438h.438v.438h.438z" fill="#C7C7C7"/>
	<path d="M6.563 3.063h-.438v.875h.438z" fill="#707070"/>
	<path d="M5.25 2.625v-.437h-.438v.438zm-.438.438v-.438h-.438v.438z" fill="#fff"/>
	<path d="M4.813 4.375v-.437h-.438v.438zm-.438-.438V3.5h-.437v.438zm1.313.438v-.437H5.25v.438zm-.438.438v-.438h-.438v.438z" fill="#707070"/>
	<path d="M1.75 4.375h-.437v-.437H.438v-.875h.875v-.438h.438v-.437h.438v.438h.438v.438h.438v.875h-.44v.438h-.437v.438H1.75z" fill="#C7C7C7"/>
	<path d="M.438 3.938h.438v-.875H.438z" fill="#fff"/>
	<path d="M2.625 3.938h.438v-.875h-.438z" fill="#707070"/>
	<path d="M2.188 2.625v-.437H1.75v.438zm-.438.438v-.438h-.437v.438zm.438.438v-.438H1.75v.438z" fill="#fff"/>
	<path d="M2.625 4.375v-.437h-.437v.438zm-.438.438v-.438H1.75v.438z" fill="#707070"/>
	<path d="M2.188 1.75H1.75v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.439v.438h.438zm.875.438h-.876v.875h.875zm.438.875h-.439v.438h.438zm.438.438h-.438v.438h.438zM1.75 2.188h-.437v.438h.438zm2.188 4.813v-.438h-.875v.438zm-.875-1.313h-.438v.875h.438zM.438 3.938v.438h.875v-.438zm2.188 1.313h-.438v.438h.438zm-.438-.438H1.75v.438h.438zm-.438-.438h-.437v.438h.438zm2.188-3.063h.438V.438h-.438zm2.625 2.625h.438v-.874h-.438zm0-.875v-.437h-.875v.438zM4.375 1.749h.438v-.436h-.438zm.438.438h.438V1.75h-.438zm-.438.438h.438v-.437h-.438zm-.437.438h.438v-.438h-.438zM2.625 4.376h.438v-.438h-.438zm-.438.438h.438v-.438h-.437z" fill="#000"/>
	<path d="M4.813 2.188h.438V1.75h-.438zm.438.438h.438v-.438h-.438zM3.938 6.564h.438v-.875h-.438zm1.75-2.625v.438h.875v-.439zm-1.313 1.75h.438v-.438h-.438zm.438-.438h.438v-.438h-.438zm.438-.438h.438v-.438h-.438z" fill="#000"/>
`;function Si(t={}){return d`<svg
		${S(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ho}
	</svg>`}var $o=A`
	<path d="M6.125 3.063v-.438h-.438v.438H4.374v-.438h-.436V1.313h.438V.875H3.063v1.75h-.438v.438H.438v.875h.438v.438h.438v-.438h1.313v.438h.438v1.313h-.44v.438h.438v.438h.875v-.438h.438v-.438h-.438V4.376h.438v-.438h1.313v.438h.438v-.438h.438v-.875z" fill="#ffb84b"/>
	<path d="M3.938 0h-.875v.438h.875zM2.625.875H1.313v.438h1.313zm-1.312.438H.875v1.313h.438zm1.75 0h-.438v1.313h.438zm1.313 0h-.438v1.313h.438zm1.75 0h-.438v1.313h.438zM5.688.875H4.375v.438h1.313zm-3.063 1.75H1.313v.438h1.313zm3.063 0H4.375v.438h1.313zM3.063.438h-.438v.438h.438z" fill="#000"/>
	<path d="M2.625 1.313h-.437v.438h.438zm-.437.437H1.75v.438h.438zm3.5-.438H5.25v.438h.438zm-.438.438h-.438v.438h.438zm.438 2.625H5.25v.438h.438zm-.438.438h-.438v.438h.438zm-2.625-.438h-.437v.438h.438zm-.438.438H1.75v.438h.438z" fill="#57595f"/>
	<path d="M4.375.438h-.437v.438h.438zM.438 3.063H0v.875h.438z" fill="#000"/>
	<path d="M2.188 1.75v.438h-.875v.438h1.313V1.75zm3.063 0v.438h-.875v.438h1.313V1.75zM2.188 4.813v.438h-.875v.438h1.313v-.875zm3.063 0v.438h-.875v.438h1.313v-.875z" fill="#35363a"/>
	<path d="M.875 3.938H.438v.438h.438zm0-1.313H.438v.438h.438zM7 3.063h-.438v.875H7z" fill="#000"/>
	<path d="M6.563 3.063h-.438v.875h.438z" fill="#ba3500"/>
	<path d="M.875 3.063H.438v.875h.438z" fill="#f0f0f0"/>
	<path d="M6.563 2.625h-.438v.438h.438zm0 1.313h-.438v.438h.438z" fill="#000"/>
	<path d="M6.125 3.938h-.438v.438h.438zm-3.062 0h-.438v.438h.438zm-1.75 0H.875v.438h.438zm3.063 0h-.438v.438h.438z" fill="#ba3500"/>
	<path d="M3.938 6.563h-.875v.438h.875zm-1.313-.875H1.313v.438h1.313zM1.312 4.375H.875v1.313h.438zm1.75 0h-.437v1.313h.438zm1.313 0h-.437v1.313h.438zm1.75 0h-.438v1.313h.438zm-.438 1.313H4.374v.438h1.313zm-3.062-1.75H1.313v.438h1.313zm3.063 0H4.375v.438h1.313z" fill="#000"/>
	<path d="M2.625 3.5H1.313v.438h1.313zm3.063 0H4.375v.438h1.313z" fill="#ba3500"/>
	<path d="M3.063 6.125h-.438v.438h.438zm1.313 0h-.438v.438h.438z" fill="#000"/>
	<path d="M3.938 6.125h-.875v.438h.875z" fill="#ba3500"/>
	<path d="M3.938.438h-.875v.438h.875zm-.875.437h-.438v.438h.438V.438Z" fill="#f0f0f0"/>
	<path d="M4.375 5.688h-.437v.438h.438z" fill="#ba3500"/>
	<path d="M2.188 1.313h-.875v.875h.438V1.75h.438zm3.063 0h-.875v.875h.438V1.75h.438zM2.188 4.376h-.875v.875h.438v-.438h.438zm3.063 0h-.875v.875h.438v-.438h.438z" fill="#d8d8d8"/>
	<path d="M3.938 2.188V1.75H3.5V.875h-.437v1.313zm0 .438H3.5v.438h-.437v.438h-.438v.438h.438v.875h.438v1.313h.438v-1.75H3.5V3.5h.875v-.437h-.437zm2.188.438h-.438v.438h.438zm-3.063-.439h-.438v.438h.438zm-1.75.438H.875v.438h.438zm.875 0H1.75v.438h.438z" fill="#fd6214"/>
`;function Vi(t={}){return d`<svg
		${S(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${$o}
	</svg>`}var ko=A`
	<path d="M5.688 2.625V1.75H5.25V.438h-.438v.438h-.438v.438h-.436v.438H3.5v.438H1.313v.438H.875v.875H.438v1.75h.438v.438h.438v.438h.438v.438h3.5v-.438h.438v-.438h.438V2.625z" fill="#fd6214"/>
	<path d="M0 3.5v1.75h.438V3.5zm6.563.438v1.313h.438V3.938zm-.438-1.313v1.313h.438V2.625zm-.438-.875v.875h.438V1.75z" fill="#000"/>
	<path d="M6.125 3.938v1.313h.438V3.938zm-.438-1.313v1.313h.438V2.625zm-.438-.875v.875h.438V1.75z" fill="#ba3500"/>
	<path d="M.438 2.625V3.5h.438v-.875zm2.625-1.313h-.438v.438h.438zm.875 0H3.5v.438h.438zM3.5 1.75h-.437v.438h.438zm-2.625.438v.438h.438v-.438zM.437 5.251v.438h.438v-.438zm.438.438v.438h.438v-.438zm.438.438v.438h.438v-.438zm4.813-.875v.438h.438v-.438zm-.438.438v.438h.438V5.69zm-.438.438v.438h.438v-.438zm-3.5.438v.438h3.5v-.438zM1.313 1.75v.438h.438V1.75zm.438-.438v.438h.438v-.437zm.438-.438v.438h.438V.875zm1.75 0v.438h.438V.875zm.438-.438v.438h.438V.438zm.438-.438v.438h.438V0z" fill="#000"/>
	<path d="M4.813.438v.438h.438V.438zm-.438.438v.438h.438V.875zm-.437.437v.438h.438v-.438zM3.5 1.75v.438h.438V1.75zm-1.312-.437v.438h.438v-.438zm-.438.437v.438h.438V1.75zm.875 0v.438h.438V1.75z" fill="#f0f0f0"/>
	<path d="M2.188 1.75v.438h.438V1.75z" fill="#fd6214"/>
	<path opacity=".5" d="M4.813 1.75v.438h.438V1.75zm.438 2.188V3.5h-.438v-.875h-.438v.438h-.437v.438H2.625v-.438h-.437v.875h-.875v.875h.438v.875h.438v.438h2.625v-.438h.438v-.875h.438v-.875z" fill="#fff"/>
	<path d="M1.313 2.188v.438h.438v-.438zm-.438.437V3.5h.438v-.875zm.875.875v.438h.438V3.5z" fill="#f0f0f0"/>
	<path d="M.875 5.25v.438h.438V5.25zm.438.438v.438h.438v-.438zm3.938 0v.438h.438v-.438zm.438-.438v.438h.438V5.25zm-3.938.875v.438h3.5v-.438z" fill="#ba3500"/>
	<path d="M.438 3.5v.875h.438V3.5zm4.375.875h-.438v-.437h-1.75v.438h-.437v.875h.438v.438h1.75v-.438h.438z" fill="#f0f0f0"/>
	<path d="M5.25.438v1.313h.438V.438z" fill="#000"/>
`;function Ii(t={}){return d`<svg
		${S(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ko}
	</svg>`}var Eo=A`
	<path d="M6.563.875h-.438V.438H4.812v1.313h-.438V.875h-.436V.438h-.875v.438h-.438v.875h-.437V.438H.875v.438H.438v1.75h.438v.438h.875v.438h.438v.875h.438v.438h.438v.438h.875v-.438h.438v-.438h.438V3.5h.438v-.437h.875v-.438h.438z" fill="#ff7fc0"/>
	<path d="M3.938 0h-.875v.438h.875zm-1.75 0H.875v.438h1.313zm3.938 0H4.813v.438h1.313zm.438.438h-.438v.438h.438zm.438.438h-.438v1.75h.438zM4.377.438h-.439v.438h.438v.875h.438V.438zm-2.189 0v1.313h.438V.875h.438V.438zm-1.313 0H.438v.438h.438zM.438.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm.875.438H.875v.438h.875zm4.375 0h-.875v.438h.875zm.438-.438h-.438v.438h.438zM5.251 3.938V3.5h-.438v.875h1.75v-.437zM1.75 3.5v.438H.438v.438h1.75V3.5zm-1.313.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm5.25.438H.875v.438h5.25zm.438-.438h-.438v.438h.438zm.438-1.75h-.438v1.75h.438zm-4.376 0h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-.875.875h-.876v.438h.875z" fill="#000"/>
	<path d="M4.813 4.375v.438h-.438v.438h-.437v.438h-.875v-.438h-.438v-.438h-.437v-.438H.438v1.75h.438v.438h5.25v-.438h.438v-1.75z" fill="#6be473"/>
	<path d="M1.75 5.25h-.437v.438h.438zm-.438-.438H.875v.438h.438zM5.25 6.125v-.438h-.438v.438h-.874v-.438h-.875v.438h-.875v-.438H1.75v.438H.875v.438h5.25v-.438zm.438-.875H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438.875h-.438v.438h.438z" fill="#008456"/>
	<path d="M2.625 3.938h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438-.875h-.438v.438h.438zm.875-.438h-.438v.438h.438zm.438-.875h-.438v.875h.438zM3.94 4.813h-.877v.438h.875z" fill="#ff1c90"/>
	<path d="M4.375 5.25h-.437v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-4.813.001v.875h.438v-.438h1.313v-.438zm.438-3.5H.438v.875h.438zM2.189.437H.875v.438h1.313zm.875.438h-.439v.438h.438zm.875-.438h-.876v.438h.875zm1.313 0h-.438v.875h.438V.875h.875V.438z" fill="#f0f0f0"/>
`;function ji(t={}){return d`<svg
		${S(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Eo}
	</svg>`}var To=A`
	<path d="M3.063.875v.438h.875V.875zm.875-.438v.438h1.75V.438zm1.75.438v.438h.438V.875zm.438.438v.438h.438v-.438zm.438.438v2.188h.438V1.75zm-.438 2.188v.875h.438v-.876zm-.438.875v.438h.438v-.438zm-.875.438v.438h.875v-.438zm-.875.438v.438h.875V5.69zm-.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M6.563 1.75h-.438v-.437h-.438V.875H3.938v.438h-.875V.875h-1.75v.438H.875v.438H.438v2.188h.438v.875h.438v.438h.875v.438h.875v.438h.875V5.69h.875v-.438h.875v-.438h.438v-.876h.438z" fill="#ff7fc0"/>
	<path d="M6.563 1.75h-.438v2.188h.438zm-.438 2.188h-.438v.875h.438zm-4.812 0H.875v.875h.438zm4.375.875h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875z" fill="#ff1b90"/>
	<path d="M1.313.438v.438h1.75V.438zM.875.875v.438h.438V.875zm-.437.438v.438h.438v-.438zM0 1.75v2.188h.438V1.75zm.438 2.188v.875h.438v-.875zm.438.875v.438h.438v-.438zm.438.438v.438h.875v-.438zm.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M1.313.875v.438h1.75V.875zm2.625 0v.438h1.75V.875zm-.875.438v.438h.875v-.438z" fill="#f0f0f0"/>
	<path opacity=".6" d="M4.813 2.625v-.437h-.875v.438h-.875v-.438h-.875v.438H1.75v1.313h.438v.438h.879v.438h.875v-.438h.871v-.439h.438V2.625z" fill="#fff"/>
	<path d="M5.688 1.313v.438h.438v-.438zm-4.813 0v.438h.438v-.438zm.438.438v.438h.438V1.75zM.438 1.75v.875h.438V1.75z" fill="#f0f0f0"/>
`;function Di(t={}){return d`<svg
		${S(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${To}
	</svg>`}var Co=A`
	<path d="M6.125 2.625v.438H4.812v-.438h-.438v-.437h-.436V.875h.438V.438H.438v.438h.875v.438h.438v.438h.875v.875h-.438v.438H1.75v.875h-.437v.875H.875v.875H.438v.875h1.313v-.438h.875v-.438h.438v-.438h.438v-.438h.875v-.438h.438v-.437h.438v.438h.438v.438h.438v.438h.438V2.625z" fill="#ffe361"/>
	<path d="M6.125 0H4.812v.438h1.313zM1.75 6.563H.438v.438h1.313zm.875-.438H1.75v.438h.875zM1.313.875H.438v.438h.875zm.438.875v.438h.438v.438h.438V1.75zm0 1.313h-.438v.875h.438zm-.438.875H.875v.875h.438zm-.438.875H.438v.875h.438zm-.438.875H0v.875h.438zm3.938-.875H3.5v.438h.875zm0-4.813H.438v.438h3.938z" fill="#000"/>
	<path d="M4.375.438H.438v.438h3.938z" fill="#f0f0f0"/>
	<path d="M6.125 2.625H4.812v.438h1.313zM4.812.437h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813.875h-.438v.875h.438zM6.126.437H4.813v.438h1.313z" fill="#f0f0f0"/>
	<path d="M6.125 2.188H4.812v.438h1.313z" fill="#ba3500"/>
	<path d="M.438.438H0v.438h.438zm1.313.875h-.438v.438h.438zm.438 1.313H1.75v.438h.438zM6.564.438h-.438v.438h.438zm.438.438h-.438v1.313h.438z" fill="#000"/>
	<path d="M6.563.875h-.438v1.313h.438z" fill="#ba3500"/>
	<path d="M7 2.625h-.438V5.25H7z" fill="#000"/>
	<path d="M6.563 2.625h-.438V5.25h.438z" fill="#ffb84b"/>
	<path d="M6.563 2.188h-.438v.438h.438zM4.375.875h-.437v1.313h.438zm.438 1.313h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813 1.75h-.438v.438h.438z" fill="#ba3500"/>
	<path d="M3.063 5.688h-.438v.438h.438z" fill="#000"/>
	<path d="M4.375 3.063v.438h-.437v.438H3.5v.438h-.437v.438h-.438v.438h-.437v.438H1.75v.438h.875v-.438h.438v-.438h.438v-.438h.875v-.438h.438V3.063zM1.75 6.126h-.437v.438h.438z" fill="#ffb84b"/>
	<path d="M3.5 5.25h-.437v.438h.438z" fill="#000"/>
	<path d="M2.188 3.063H1.75v.438h.438zm.438-.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063 2.188h-.438v.438h.438zm.438-.438h-.438v.438h.438z" fill="#ffb84b"/>
	<path d="M2.625 3.5h-.437v.438h.438zm-.875.438h-.437v.438h.438zm-.438.875H.875v.438h.438zm-.438.875H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.813 4.375h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438z" fill="#000"/>
	<path d="M6.125.875H4.812v1.313h1.313z" fill="#fd6214"/>
`;function Li(t={}){return d`<svg
		${S(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Co}
	</svg>`}var Ao=A`
	<path d="M6.563 0.876V0.437H3.937v0.437H1.313v2.187H0.437v2.187h5.25v-2.186h0.876z" fill="#bcef42"/>
	<path d="M4.813 5.687v-0.437H2.187v0.437z" fill="#7fb134"/>
	<path d="M6.563 0.876V0.437H3.937v0.437zm-2.626 0.437V0.876H2.187v0.437z" fill="#fff"/>
	<path d="M1.313 4.813v0.437h0.876v-0.437zm4.376 -0.437h-0.437v0.876h0.437zm0.876 -2.187h-0.437v0.876h0.437zm-0.437 0.876h-0.437v1.313h0.437z" fill="#7fb134"/>
	<path d="M7 0.437h-0.437v2.626H7z" fill="#000"/>
	<path d="M1.313 3.937H0.876v2.626h0.437z" fill="#4a8359"/>
	<path d="M6.563 0H3.937v0.437h2.626zM4.813 5.687H2.187v0.437h2.626zM3.937 0.437H2.187v0.437h1.75zM2.187 0.876h-0.874v0.437h0.876zm-0.874 0.437H0.876v0.876h0.437zM0.437 3.063H0v2.187h0.437v1.313h0.437V5.25H0.437zh0.437v-0.876H0.437zm5.25 2.187h-0.876v0.437h0.876zm0.437 -0.876h-0.437v0.876h0.437zh0.437V3.063h-0.437zM1.75 5.687h0.437v-0.437h-0.874v1.313h0.437zm-0.437 0.876H0.876V7h0.437z" fill="#000"/>
	<path d="M0.876 3.063h0.437v-0.876H0.876zm-0.438 0.874h0.437v-0.874H0.437zm1.75 -2.626h-0.874v0.876h0.437v-0.437h0.437z" fill="#fff"/>
	<path d="M1.75 3.5h0.876v-0.437h-0.876zm0.876 -0.437h0.876v-0.437h-0.876zm0.876 -0.437h0.876v-0.438H3.5zm0.876 -0.437h0.437v-0.438h-0.437zm0.437 -0.437h0.437v-0.438H4.814z" fill="#4a8359"/>
	<path d="M2.187 1.75v0.437h0.437v-0.437z" fill="#fff"/>
	<path d="M1.313 3.5v0.437h0.437V3.5z" fill="#4a8359"/>
`;function Oi(t={}){return d`<svg
		${S(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ao}
	</svg>`}var So=A`
	<path d="M2.188 2.625H1.75v.438H.875v.875H3.5v.875h-.437v.438h-.438v.438h-.437v.438H1.75v.438h.875v-.438h.438v-.438h.438v-.438h.438v-.438h.875v-.438h.438v-.437h.875v-.875H3.063v-.438h.438v-.437h.438V1.75h.438v-.437H3.5v.438h-.437v.438h-.875z" fill="#ffe361"/>
	<path d="M.438 3.063H0v.875h.438z" fill="#000"/>
	<path d="M.875 3.063H.438v.875h.438z" fill="#f0f0f0"/>
	<path d="M7 3.063h-.438v.875H7zm-5.687-.438H.438v.438h.875zm1.313-.875H1.75v.438h.875zm-.876.438h-.437v.438h.438z" fill="#000"/>
	<path d="M1.75 2.625h-.437v.438h.438zm.438-.438H1.75v.438h.438zm.438.438h-.438v.438h.438zm.438-.875h-.439v.438h.438zm.438-.438h-.439v.438h.438zm0 3.063h-.439v.438h.438zm-.438.438h-.439v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438H1.75v.438h.438zm-.438.438h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M5.25.875h-.438v.438h.438zm.438 3.063H5.25v.438h.438zm-.438.438h-.438v.438h.438zm-.875.438h-.437v.438h.438zm-.438.438H3.5v.438h.438zm2.625-1.75h-.438v.438h.438z" fill="#ffb84b"/>
	<path d="M6.563 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.813 1.313h-.438v.438h.438zm-.438.438h-.437v.438h.438zm-.437.437H3.5v.438h.438zm-.438.437h-.437v.438h.438z" fill="#ffb84b"/>
	<path d="M4.375.875h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.938.875h-.875v.438h.875zm-.875.438h-.438v.438h.438zM5.688 0H4.375v.438h1.313z" fill="#000"/>
	<path d="M5.688.438H4.375v.438h1.313z" fill="#f0f0f0"/>
	<path d="M6.563 2.625H3.5v.438h3.063zM4.375.437h-.437v.438h.438zm1.75 0h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.435v.438h.438zm2.188 1.75h-.875v.438h.875zm-1.313.875h-.875v.438h.875zm.438-.438h-.438v.438h.438zm-1.75 1.313h-.873v.438h.875zm.438-.438h-.436v.438h.438zm-1.75 1.313H1.313v.438h1.313zm.875-2.625H.438v.438h3.063zm-.438 2.188h-.436v.438h.438zm-1.75 0H.875v.438h.438zm.438-.438h-.436v.438h.438zm.438-.438H1.75v.438h.438zm.438-.438h-.437v.438h.438zm.438-.438h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813.875h-.438v.438h.438z" fill="#ffe361"/>
`;function Bi(t={}){return d`<svg
		${S(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${So}
	</svg>`}var Vo=A`
	<path d="M6.125 1.75v-.437H5.25V.438H3.5v.438h-.437v.438h-.438V.875H1.313v.438H.875v1.75H.438v1.313h.438v-.438h.438V3.5h2.188v-.875h.438v-.437h2.188v.438h.438V1.75z" fill="#b79cf8"/>
	<path d="M3.938 2.625v.438H3.5v.875h.438v.875h.875v.438h1.313v-.438h.438V2.625z" fill="#9af4dc"/>
	<path d="M1.75 4.375v1.75h.438v.438h1.313v-.438h.438v-1.75z" fill="#9af4dc"/>
	<path d="M3.5 6.125H2.188v.438h1.313zm2.625-1.313H4.812v.438h1.313zm.438-.438h-.438v.438h.438zM3.938 5.687H3.5v.438h.438z" fill="#6c9ca6"/>
	<path d="M3.938 3.063H3.5v.438h.438zm.875.438h-.438v.438h.438zm1.313-.875H3.938v.438h2.188z" fill="#f0f0f0"/>
	<path d="M3.5.438h-.437v.438h.438zm3.063.875h-.438v.438h.438zm-.438 2.188h-.438v.875h.438zm-2.187-.876H3.5v.438h.438z" fill="#000"/>
	<path d="M3.938 2.188H3.5v.438h.438z" fill="#816bee"/>
	<path d="M1.313 3.938H.875v.438h.438zm1.75 1.75h-.438v.438h.438zm-.438-.438h-.437v.438h.438z" fill="#000"/>
	<path d="M2.625 5.25h-.437v.438h.438zm3.063-.875H5.25v.438h.438zm-.438-.438h-.438v.438h.438zM2.187 6.125H1.75v.438h.438zm1.75 0H3.5v.438h.438zM.874 4.375H.438v.438h.438zm.438 1.75H.875v.438h.438zm-.438.438H.438v.438h.438zM6.563 1.75v.875h-.438v.438h.438v1.75h.438V1.75zM5.688.875V.438H5.25v.875h.875V.875zM2.625.438H1.313v.438h1.313zm3.063 2.625H4.375v.438h1.313zM3.063 4.376H1.75v.438h1.313zm.438 2.188H2.188v.438h1.313zM3.063.875h-.438v.438h.438zm-1.75 0H.875v.438h.438z" fill="#000"/>
	<path d="M2.625.875H1.313v.438h1.313zm.438.438h-.438v.438h.438zm-1.313.875h-.437v.438h.438zm-.875.875H.438v.438h.438zm.438-1.75H.875v.438h.438z" fill="#f0f0f0"/>
	<path d="M6.125 5.25H4.812v.438h1.313zm-1.75-.438V3.5h-.437v.438H3.5v.438h.438v1.75h.438v-.875h.438v-.438zm2.188 0h-.438v.438h.438zM.875 1.313H.438v1.75h.438zm-.437 1.75H0v1.313h.438zm1.313 1.75h-.438v1.313h.438zm1.75 0h-.438v.875h.438zm-3.063 0H0v1.75h.438zM5.25 0H3.5v.438h1.75z" fill="#000"/>
	<path d="M3.5.875h-.437v.438h.438zM5.25.437H3.5v.438h1.75z" fill="#f0f0f0"/>
	<path d="M6.125 2.188H3.938v.438h2.188z" fill="#000"/>
	<path d="M6.125 1.75v-.437h-.438v.438H3.938v.438h2.188v.438h.438V1.75z" fill="#816bee"/>
	<path d="M2.188 4.813H1.75v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063 2.625v.438h-1.75v.438h2.188v-.876z" fill="#816bee"/>
	<path d="M3.063 3.063v.438h-1.75v.438h2.188v-.876z" fill="#000"/>
	<path d="M1.313 3.5H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#816bee"/>
	<path d="M1.313 3.938v.438H.875v.438H.438v1.75h.438v-.438h.438V4.813h.438v-.438h1.75v-.437z" fill="#9af4dc"/>
	<path d="M1.313 4.375H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.313 5.688H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#6c9ca6"/>
	<path d="M3.5 3.938H1.313v.438h2.188z" fill="#f0f0f0"/>
`;function Ri(t={}){return d`<svg
		${S(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Vo}
	</svg>`}var Io=A`
	<path d="M6.125 2.188v-.875h-.438V.875h-.438V.438h-.875v.438h.438v.438h.438v1.75h-.438v.438h-.438v.438H2.625V3.5h-.437v-.437H1.75v-1.75h.438V.875h.438V.438H1.75v.438h-.437v.438H.875v.875H.438v2.625h.438v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h.438V2.188z" fill="#b79cf8"/>
	<path d="M2.625 0H1.75v.438h.875zM.875 1.313H.438v.875h.438zm1.313 0H1.75v1.75h.438zm2.188 2.188H2.625v.438h1.75z" fill="#000"/>
	<path d="M4.375 3.938h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M.438 2.188H0v2.625h.438zm4.375 4.375H2.188v.438h2.625z" fill="#000"/>
	<path d="M.875 4.375H.438v.438h.438zm4.813.875h-.875v.438H2.188V5.25h-.875v-.438H.875v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h-.438zm.875-.875h-.438v.438h.438z" fill="#816bee"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438z" fill="#000"/>
	<path d="M2.625.438H1.75v.438h.875zM1.75.875h-.437v.438h.438zm-.437.438H.875v.438h.438zm-.438.875H.438v.438h.438zm.438.438H.875v.438h.438zm.875.438H1.75v.438h.438zm.438.438h-.438v.438h.438zm2.625-.438h-.438v.438h.438zM4.813.439h-.438v.438h.438zm0 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063.438h-.438v.438h.438zm-.438.437h-.437v.438h.438zm0 2.188h-.437v.438h.438zm-1.75 1.75H.438v.875h.438zm.438.875H.875v.438h.438zM5.251 0h-.875v.438h.875zm.438 6.125h-.875v.438h.875zm-3.5 0h-.876v.438h.875zm4.374-4.812h-.438v.875h.438zm-1.313 0h-.438v1.75h.438zM7 2.188h-.438v2.625H7zM5.687.438h-.438v.438h.438zm.438.438h-.438v.438h.438zM4.375.438h-.437v.438h.438zm.438.438h-.438v.438h.438zm0 2.188h-.438v.438h.438zm1.75 1.75h-.438v.875h.438zm-.438.875h-.438v.438h.438z" fill="#000"/>
	<path d="M2.188.875H1.75v.438h.438z" fill="#b79cf8"/>
`;function Pi(t={}){return d`<svg
		${S(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Io}
	</svg>`}var jo=A`
	<path d="M4.813 5.25v-.875h-.438v-.437h-1.75v.438h-.437v.875H1.75v1.313h3.5V5.251z" fill="#ffe361"/>
	<path d="M6.125 1.313V.875H5.25V.438h-3.5v.438H.875v.438H.438v2.625h.438v.438h.875v-.439h3.5v.438h.875v-.438h.438V1.313z" fill="#ff2c52"/>
	<path d="M5.25 0h-3.5v.438h3.5z" fill="#000"/>
	<path d="M5.25.438h-3.5v.438h3.5zm-3.5.437H.875v.438h.875zm4.375 0H5.25v.438h.875z" fill="#fff"/>
	<path d="M5.25 6.563h-3.5v.438h3.5zM.438 1.313H0v2.625h.438zM1.751.438H.875v.438h.875z" fill="#000"/>
	<path d="M.875 3.063v-1.75H.438v2.625h.875v-.875z" fill="#fff"/>
	<path d="M6.563 1.313h-.438v2.625h.438z" fill="#be0351"/>
	<path d="M6.563 2.625h-.875V3.5h.875zM5.25.875h-.875v.875h.875z" fill="#fff"/>
	<path opacity=".5" d="M6.563 2.625h-.438V3.5h.438z" fill="#be0351"/>
	<path d="M4.375 3.063h-1.75v.438h1.75zm.875.438h-.875v.438h.875zM2.625 3.5H1.75v.438h.875z" fill="#be0351"/>
	<path d="M2.625 4.375h-.437v.875h.438z" fill="#fff"/>
	<path d="M4.813 4.375h-.438v.875h.438zm0 .875v.875H1.75v.438h3.5V5.25z" fill="#ffb84b"/>
	<path d="M2.188 5.25H1.75v.875h.438z" fill="#fff"/>
	<path d="M1.75 3.938H.875v.438h.875zm4.375 0H5.25v.438h.875z" fill="#be0351"/>
	<path d="M3.5 2.625h-.875V3.5H3.5z" fill="#fff"/>
	<path opacity=".5" d="M3.5 3.063h-.875v.438H3.5z" fill="#be0351"/>
	<path d="M4.375 3.5h-1.75v.438h1.75z" fill="#000"/>
	<path d="M4.375 3.938h-1.75v.438h1.75z" fill="#fff"/>
	<path d="M.875.875H.438v.438h.438z" fill="#000"/>
	<path d="M2.188 1.313H1.75v.438h.438z" fill="#fff"/>
	<path d="M1.75 5.25h-.437v1.313h.438zm.438-.875h.438v-.437H1.75v.438H.875v.438h.875v.438h.438zM.875 3.938H.438v.438h.438zM7 1.313h-.438v2.625H7zM6.125.438H5.25v.438h.875zm.438.438h-.438v.438h.438zm-.438 3.5H5.25v-.438h-.875v.438h.438v.875h.438v1.313h.438V5.251h-.438v-.438h.875zh.438v-.438h-.438z" fill="#000"/>
`;function Ni(t={}){return d`<svg
		${S(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${jo}
	</svg>`}var Do=A`
	<path d="M6.125 3.063v-.438H5.25v-.437h-.438V1.75h-.438V.875h-.436V.438h-.875v.438h-.438v.875h-.437v.438H1.75v.438H.875v.438H.438v.875h.438v.438h.875v.438h.438v.438h.438v.875h.438v.438h.875v-.438h.438v-.875h.438v-.438h.438v-.438h.875v-.44h.438v-.875z" fill="#47baff"/>
	<path d="M4.813 3.063h-.875v-.438h-.875v.438h-.875v.875h.875v.438h.875v-.438h.875z" fill="#b5e3ff"/>
	<path d="M1.313 0H.438v.438h.875zm.875.438h-.875v.438h.875zm-.438 1.75H.875v.438h.875zM.438.438H0v.875h.438z" fill="#000"/>
	<path d="M1.313.438H.438v.875h.438V.875h.438z" fill="#f0f0f0"/>
	<path d="M.438 3.063H0v.875h.438zM7.001.438h-.438v.875h.438zm-.438.875h-.438v.875h.438zm-5.688 0H.438v.875h.438zm1.75-.438h-.437v.875h.438zm2.188 0h-.438v.875h.438zM3.063.438h-.438v.438h.438z" fill="#000"/>
	<path d="M3.063.875h-.438v.438h.438zm.438.438h-.438v.438h.438zm-1.313.875H1.75v.438h.438zm-.875.437H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.313 6.563v-.438h.875V5.25H1.75v-.438H.875v.875H.438v.875z" fill="#b79cf8"/>
	<path d="M.875 5.688H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.188 1.75H1.75v.438h.438z" fill="#000"/>
	<path d="M2.188.875H.875v1.313h.875V1.75h.438zm3.938 1.313V.875H4.813v.875h.438v.438z" fill="#b79cf8"/>
	<path d="M2.188.875H1.75v.875h.438zm-.438.875h-.437v.438h.438zm4.375-.438h-.438v.875h.438zm.438-.438h-.438v.438h.438z" fill="#816bee"/>
	<path d="M5.688 6.563v-.438h-.875V5.25h.438v-.438h.875v.875h.438v.875z" fill="#b79cf8"/>
	<path d="M6.563 5.688h-.438v.438h.438zm-.438-.875h-.438v.438h.438z" fill="#816bee"/>
	<path d="M.875 2.625H.438v.438h.438zM7 3.063h-.438v.875H7zm-.438-.438h-.438v.438h.438zM4.374.437h-.436v.438h.438zm.875 1.313h-.438v.438h.438zM3.938 0h-.875v.438h.875z" fill="#000"/>
	<path d="M3.938.438h-.875v.438h.875zm0 2.625h-.875v.875h.875zM6.563.438h-.875v.438h.875zm-.875.438h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M3.938 2.188h-.875v.438h.875zm0 2.188h-.875v.438h.875zM6.563.001h-.875v.438h.875zm-.875.438h-.875v.438h.875zm.438 1.75h-.875v.438h.875zM1.313 6.563H.438v.438h.875zm.875-.438h-.875v.438h.875zm-.438-1.75H.875v.438h.875zM.437 5.688H0v.875h.438zm6.563 0h-.438v.875H7zm-.438-.875h-.438v.875h.438zm-5.687 0H.438v.875h.438zm1.75.438h-.437v.875h.438zm2.188 0h-.438v.875h.438zm-1.75.875h-.438v.438h.438zm-.875-1.313H1.75v.438h.438z" fill="#000"/>
	<path d="M2.188 5.25H1.75v.875h.438zm-.438-.438h-.437v.438h.438z" fill="#816bee"/>
	<path d="M.875 3.938H.438v.438h.438zm1.313-.875H1.75v.875h.438zm.875-.438h-.875v.438h.875zm0 1.313h-.875v.438h.875zm2.188-.875h-.438v.875h.438zm-.438-.438h-.875v.438h.875zm0 1.313h-.875v.438h.875zm1.75 0h-.438v.438h.438z" fill="#000"/>
	<path d="M6.563 3.063h-.438v.875h.438zm-.438-.438h-.438v.438h.438zm0 1.313h-.438v.438h.438zm-.875 0h-.438v.438h.438zm-1.313.875h-.874v.438h.875zm.438-.438h-.437v.438h.438zm-1.313 0h-.437v.438h.438zm.875 1.75h-.874v.438h.875zm.438-.438h-.437v.438h.438zm-1.313 0h-.437v.438h.438zm-.874-1.749H1.75v.438h.438zM.875 3.5H.438v.438h.438zm.438.438H.875v.438h.438z" fill="#4282d8"/>
	<path d="M4.375 6.125h-.437v.438h.438zm.875-1.313h-.438v.438h.438zm-1.313 1.75h-.874V7h.875zm2.625 0h-.875V7h.875zm-.875-.438h-.875v.438h.875zm.438-1.75H5.25v.438h.875z" fill="#000"/>
`;function Ui(t={}){return d`<svg
		${S(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Do}
	</svg>`}var Lo=A`
	<path d="M3.938.438h-.875v1.75h.875zm.875 2.625v-.438h-.438v-.437h-1.75v.438h-.437v.438H.438v.875h1.75v.438h.438v.438h.438v1.75h.875v-1.75h.438v-.438h.438v-.439h1.75v-.875z" fill="#bcef42"/>
	<path d="M1.75 0h-.437v.438h.438zm.875 2.188h-.437v.438h.438zm2.188 0h-.438v.438h.438zM5.688 0H5.25v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438zM3.938 0h-.875v.438h.875z" fill="#000"/>
	<path d="M3.938.438h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M3.938 1.313h-.875v.438h.875zm0 .438h-.875v.438h.875z" fill="#7fb134"/>
	<path d="M3.938 5.25h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M3.938 6.125h-.875v.438h.875zm0-1.313h-.875v.438h.875z" fill="#7fb134"/>
	<path d="M3.938 2.625h-.875v.438h.875zm0 1.313h-.875v.438h.875zm.438-.875h-.438v.875h.438z" fill="#000"/>
	<path d="M5.25 3.063h-.438v.875h.438z" fill="#7fb134"/>
	<path d="M3.063 3.063h-.438v.875h.438z" fill="#000"/>
	<path d="M2.625 2.625h-.437V3.5h.438z" fill="#f0f0f0"/>
	<path d="M1.313.438H.875v.438h.438z" fill="#000"/>
	<path d="M1.313.438v.438H.875v.438H.438v.438h1.313V.438z" fill="#6be473"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.75 1.313H.438v.438h1.313z" fill="#008456"/>
	<path d="M5.25 5.25v1.313h.438v-.438h.438v-.438h.438v-.438zm-4.812 0v.438h.438v.438h.438v.438h.438V5.251z" fill="#6be473"/>
	<path d="M1.75 5.25H.438v.438h1.313z" fill="#f0f0f0"/>
	<path d="M1.313 5.688v.875h.438v-.875z" fill="#008456"/>
	<path d="M6.125 1.313V.875h-.438V.438h-.438v1.313h1.313v-.438z" fill="#6be473"/>
	<path d="M5.688.438H5.25v.438h.438zm0 2.625H5.25v.438h.438z" fill="#f0f0f0"/>
	<path d="M6.563 3.5H5.25v.438h1.313z" fill="#7fb134"/>
	<path d="M6.563 1.313H5.25v.438h1.313z" fill="#008456"/>
	<path d="M.875.875H.438v.438h.438zM3.063.437h-.438v1.75h.438zm1.313 0h-.438v1.75h.438zm2.625 2.625h-.438v.875h.438zm-.438-.438h-1.75v.438h1.75zm0 1.313h-1.75v.438h1.75zM.438 3.063H0v.875h.438zm1.75-.438H.438v.438h1.75z" fill="#000"/>
	<path d="M1.75 3.063H.438v.875h.438V3.5h.875z" fill="#f0f0f0"/>
	<path d="M2.188 3.938H.438v.438h1.75zM.438 1.313H0v.438h.438zm1.313 5.25h-.438v.438h.438zm.875-2.188h-.438v.438h.438z" fill="#000"/>
	<path d="M1.75 3.5h-.437v.438h.438zm.438-.438H1.75v.875h.438z" fill="#7fb134"/>
	<path d="M2.188 3.063H1.75v.875h.438z" fill="#3f581a"/>
	<path d="M4.375 4.375h-1.75v.438h1.75z" fill="#7fb134"/>
	<path d="M4.375 2.188h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M4.813 4.375h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813 3.938h-.438v.438h.438z" fill="#7fb134"/>
	<path d="M5.688 6.563H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zM3.939 6.562h-.876V7h.875zm-2.625-.438H.875v.438h.438zm-.438-.438H.438v.438h.438zm2.188-.875h-.439v1.75h.438zm1.313 0h-.439v1.75h.438zM1.75 1.75H.438v.438h1.75V.438H1.75zm3.5 0V.438h-.438v1.75h1.75V1.75z" fill="#000"/>
	<path d="M.438 4.813v.438h1.313v1.313h.438v-1.75zm4.375 0v1.75h.438V5.25h1.313v-.438zM.438 5.25H0v.438h.438z" fill="#000"/>
	<path d="M5.688 6.125H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438z" fill="#008456"/>
	<path d="M5.688 5.25H5.25v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.938 3.063h-.875v.875h.875z" fill="#7fb134"/>
	<path d="M3.938 1.75h-.875v.438h.875zm0 3.063h-.875v.438h.875zm1.313-1.75h-.438v.875h.438z" fill="#3f581a"/>
`;function Fi(t={}){return d`<svg
		${S(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Lo}
	</svg>`}var Oo=A`
	<path d="M4.813 4.375h.438v-.437h1.313V3.5H5.251v-.437h-.438V1.75h.875v-.437H4.375v.438H3.063v-.438h-.438V.875H1.75v.438h-.437v.438H.875v.438H.438v2.625h.438v.438h.438v.438h.438v-.875h1.75v.438h-.439v.438h.438v.438h.875v-.438h1.313v-.438h-.875z" fill="#54cfff"/>
	<path d="M3.938 4.813H3.5v.438h.438zm1.75.438H5.25v.438h.438zm.875-1.75h-.438v.438h.438zM5.25 3.063h-.438v.438h.438zM1.312 4.376H.875v.438h.438zm.438.438h-.437v.875h.438zm2.625.875H3.063v.438h1.313zm0-1.313h-.437v.438h.438z" fill="#4282D8"/>
	<path d="M3.938 0H3.5v.438h.438zm.438.438h-.438v.438h.438zm-.876 0H1.75v.438H3.5zM1.75.875h-.437v.438h.438zm1.313 0h-.438v.438h.438zm.438.438h-.438v.438h.438zm.875 0h-.438v.438h.438zM5.689.875H4.376v.438h1.313zm.438.438h-.438v.438h.438zm-4.814 0H.875v.438h.438zm-.438.437H.438v.438h.438zm-.437.438H0v2.625h.438zm.875.438H.875v1.75h.438zm.438-.438h-.438v.438h.438zm2.188-.438H1.75v.438h2.188z" fill="#000"/>
	<path d="M3.938 1.75H3.5v.875h.438zm1.75 0h-.875v.438h.875z" fill="#000"/>
	<path d="M5.25 1.75h-.438v1.313h.438zm1.313 1.313H5.25v.438h1.313zm.438.438h-.438v.438h.438zm-2.625-.875h-.438v1.75h.438zm2.188 1.313H5.251v.438h1.313zm-1.313.438h-.438v.875h.438z" fill="#000"/>
	<path d="M5.688 4.813h-.875v.438h.875zm.438.438h-.438v.438h.438zm-.438.438H4.375v.438h1.313zm-1.313.438h-1.75v.438h1.75zM3.5 4.814H1.75v.438H3.5zm-.875 1.75h-.437v.438h.438zm-.438-.438H1.75v.438h.438zm-.438-.438h-.436v.438h.438zm.438-.438H1.75v.438h.438zm.875 0h-.437v.438h.438zm-1.75 0H.875v.438h.438zm-.438-.438H.438v.438h.438zm.875-.438h-.436v.438h.438zm2.188 0H3.5v.438h.438z" fill="#000"/>
	<path d="M3.938 2.625H3.5v-.437H1.75v.438h-.437v1.75h.438v.438h1.75v-.438h.438z" fill="#9af4dc"/>
	<path d="M3.5 4.375H1.75v.438H3.5zm-1.75-.437h-.437v.438h.438zm2.188 0H3.5v.438h.438z" fill="#6c9ca6"/>
	<path d="M1.75 2.625h-.437v.438h.438zm.875.438h-.437v.438h.438zm.875-.875H1.75v.438H3.5z" fill="#f0f0f0"/>
	<path d="M3.5 5.688h-.437v.438h.438z" fill="#000"/>
	<path d="M.875 2.188H.438v.875h.438zm.875-.875h-.437v.438h.438zm.875-.438H1.75v.438h.875zm3.063.438H4.375v.438h1.313zM3.938.438H3.5v.438h-.437v.438h.438v.438h.438v-.439h.438V.875h-.439zM2.625 5.25h-.437v.438H1.75v.438h.438v.438h.438v-.438h.438v-.438h-.439z" fill="#f0f0f0"/>
`;function qi(t={}){return d`<svg
		${S(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Oo}
	</svg>`}var Bo=A`
	<path d="M5.688 1.313V.875h-.875v.438h-.438V.875h-.437V.438h-.875v.438h-.438v.438h-.437V.875h-.875v.438H.875v1.75h.875v.438h.438v-.438h2.625v.438h.438v-.438h.875v-1.75z" fill="#d1cdd5"/>
	<path d="M6.125 3.938V3.5h-1.75v-.437h-1.75v.438H.875v.438H.438v1.313h.438v.438h1.75v.438h.438v.438h.875v-.438h.438V5.69h1.75v-.438h.438V3.938z" fill="#57595f"/>
	<path d="M3.938 0h-.875v.438h.875zm-.875.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438zm-1.313 0h-.438v.438h.438zM2.625.875h-.437v.438h.438zM2.188.438h-.875v.438h.875zm-1.313.875H.438v1.75h.438zm.438-.438H.875v.438h.438zM.875 3.5H.438v.438h.438zm-.437.438H0v1.313h.438zm.438 1.313H.438v.438h.438zm1.75.438H.875v.438h1.75zm.438.438h-.439v.438h.438zm.875.438h-.876v.438h.875zm.438-.438h-.439v.438h.438zm1.75-.438h-1.75v.438h1.75zm.438-.438h-.438v.438h.438zm.438-1.313h-.438v1.313h.438zM6.565 3.5h-.438v.438h.438zm0-2.188h-.438v1.75h.438zM2.188 3.5H1.75v.438h.438zm.438-.438h-.438V3.5h.438zm1.75-.438H2.625v.438h1.75zm.438.438h-.438V3.5h.438zm.438.438h-.438v.438h.438zm.438-.438h-.438V3.5h.875v-.437zm-4.377.001H.875v.438h.875v-.438z" fill="#000"/>
	<path d="M.875 4.813H.438v.438h.438zm.438.438H.875v.438h.438zm1.75.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm-.438.438h-.875v.438h.875zm2.188-.875h-.438v.438h.438zm.438-1.313h-.438v1.313h.438z" fill="#35363a"/>
	<path d="M1.313 2.625H.875v.438h.438zm.875.438H1.75v.438h.438zm3.063 0h-.438v.438h.438zm-2.626-.438h-.437v.438h.438zm2.188 0h-.438v.438h.438z" fill="#847d8b"/>
	<path d="M5.25 3.063h-.438v.438h.438zm-.875-.875h-1.75v.438h1.75zm1.75-.438h-.438v1.313h.438z" fill="#847d8b"/>
	<path d="M1.75 1.75h-.437v.438h.438zm-.437-.437H.875v.438h.438zm.875-.438h-.875v.438h.875zm.875 0h-.438v.438h.438zm.875-.438h-.875v.438h.875zm.438.438h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M.875 3.938H.438v.438h.438zm.438-.438H.875v.438h.438zm1.313 0h-.438v.438h.438zm1.75-.438H2.625V3.5h1.75zm.875.875h-.438v.438h.438zm.875-.438h-.875v.438h.875z" fill="#d8d8d8"/>
`;function Wi(t={}){return d`<svg
		${S(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Bo}
	</svg>`}var Ro=A`
	<path d="M6.125 1.75v-.437h-.438V.875h-.438V.438H2.625v.438H1.75v.438h-.437v.438H.875v.875H.438v2.188h.438v.438h.438v.438h.438v.438h.438v.438h2.188v-.438h.875v-.438h.438v-.438h.438v-.875h.438V1.75z" fill="#bcef42"/>
	<path d="M6.563.438h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M1.313 5.688H.438v.438h.875z" fill="#bcef42"/>
	<path d="M1.75 6.125H.438v.438h1.313z" fill="#7fb134"/>
	<path d="M6.563 3.5h-.438v.875h.438z" fill="#816bee"/>
	<path d="M5.25.438H2.625v.438H5.25z" fill="#f0f0f0"/>
	<path d="M5.25.875H2.625v.438H5.25z" fill="#b79cf8"/>
	<path d="M4.375 6.125H2.188v.438h2.188z" fill="#816bee"/>
	<path d="M6.563.875h-.438v.438h.438z" fill="#bcef42"/>
	<path d="M2.625 2.188h-.437v.438h.438zM1.313 1.75H.875v.438h.438zm.438-.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.625 1.313h-.437v.438h.438zm3.063 0H5.25v.438h.438z" fill="#b79cf8"/>
	<path d="M2.188.875H1.75v.438h.438zm.875 1.75h-.438v.438h.438zM.875 5.25H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M6.125 4.813h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438z" fill="#816bee"/>
	<path d="M6.563.438v.875h-.438V.875h-.438v.438h.438v.438h.438v2.625h.438V.438zm-5.25.875H.875v.438h.438zm.438-.438h.875V.438H1.75zh-.438v.438h.438zm4.813 3.5h-.438v.875h.438zM.875 1.75H.438v.875h.438zM5.25 6.125h-.875v.438h.875zm.875-.875h-.438v.438h.438zm-4.812 0H.875v.438h.438zm.438.438h-.438v.438h.438zm-.875-.875H.438v.438h.438zm4.813.875h-.438v.438h.438zM.438 2.625H0v3.938h.438z" fill="#000"/>
	<path d="M5.25.875h.438V.438h.875V0H2.625v.438H5.25zM2.188 6.563v-.438H1.75v.438H.438v.438h3.938v-.438z" fill="#000"/>
	<path d="M.875 2.625H.438V3.5h.438z" fill="#f0f0f0"/>
	<path d="M4.375 2.625H3.5v.438h.875zm-.438 1.75h-.874v.438h.875zm.875-1.313h-.438v.875h.438zm-3.5 1.75h.875v-.438H1.75V2.188h-.437zm3.5-3.063H3.063v.438h1.75zm-.438 3.5H2.625v.438h1.75zm2.188-3.063h-.438v1.313h.438zM.875 3.5H.438v1.313h.438zm1.313-1.75H1.75v.438h.438zm1.313 1.313h-.438v.438h.438zm-.438.875h-.438v.438h.438zm-.438.875h-.437v.438h.438zm1.75-.875h-.437v.438h.438zm.438.875h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-2.188-1.75v-.437h-.438v.438h-.437v1.313h.438V2.625zm3.063-.875h-.438v.438h.438zm-.875.438h-.438v.438h.438zm.438.438h-.438v1.75h.438zM1.313 4.813H.875v.438h.438zm.438.438h-.438v.438h.438zm.438.438H1.75v.438h.438z" fill="#b79cf8"/>
`;function Zi(t={}){return d`<svg
		${S(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ro}
	</svg>`}var Po=A`
	<path d="M6.125 1.75v-.437h-.438V.875h-.438V.438H1.75v.438h-.437v.438H.875v.438H.438v2.625h.438v.438h.438v.438h.438v.875h.438v.438h2.625v-.438h.438v-.875h.438v-.438h.438v-.438h.438V1.75z" fill="#d1cdd5"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438zm-.438.438H.438v.438h.438zm.875 3.938h-.437v.875h.438zm-.438-.438H.875v.438h.438zm.875 1.313H1.75v.438h.438zM.874 4.376H.438v.438h.438z" fill="#000"/>
	<path d="M1.75 4.813h-.437v.438h.438zm.438.875H1.75v.438h.438zm-.875-1.313H.875v.438h.438zm1.75-1.313H1.75v1.313h1.313z" fill="#847d8b"/>
	<path d="M3.063 3.5h-.875v.875h.875z" fill="#57595f"/>
	<path d="M5.25 3.063H3.938v1.313h1.313z" fill="#847d8b"/>
	<path d="M5.25 3.5h-.875v.875h.875z" fill="#57595f"/>
	<path d="M5.25 5.254h.438v-.438H5.25zm-.438.875h.438v-.438h-.438zm.875-1.313h.438v-.438h-.438z" fill="#847d8b"/>
	<path d="M.438 1.75H0v2.625h.438z" fill="#000"/>
	<path d="M.875 1.75H.438v2.625h.438z" fill="#fff"/>
	<path d="M5.25.879h.438V.441H5.25zm.438.438h.438V.879h-.438zm.438.438h.438v-.438h-.438zM5.251 6.13h.438v-.875h-.438zm.438-.875h.438v-.438h-.438zm-.875 1.313h.438V6.13h-.438zm1.313-1.75h.438V4.38h-.438zm.438-.438h.438V1.755h-.438z" fill="#000"/>
	<path d="M6.125 4.379h.438V1.754h-.438z" fill="#847d8b"/>
	<path d="M1.75 0v.438h3.5V0z" fill="#000"/>
	<path d="M1.75.875h-.437v.438h.438zm-.437.438H.875v.438h.438zm.438.438h-.438v.438h.438zm3.5-.433h.438V.88h-.438zm.438.438h.438v-.438h-.438zM1.75.438v.438h3.5V.438z" fill="#fff"/>
	<path d="M2.188 6.563v.438h2.625v-.438z" fill="#000"/>
	<path d="M2.188 6.125v.438h2.625v-.438z" fill="#847d8b"/>
	<path d="M3.063 5.688h-.438v.875h.438zm1.313 0h-.438v.875h.438z" fill="#57595f"/>
`;function Ki(t={}){return d`<svg
		${S(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Po}
	</svg>`}var No=A`
	<path d="M3.063 0H1.75v.438h1.313zm1.75.438h-1.75v.438h1.75zm-.875 2.187H3.5v1.75h.438zm-3.5-.437H0v2.625h.438zM6.563.875h-1.75v.438h1.75z" fill="#000"/>
	<path d="M3.063.438H1.75v.438h1.313zm1.75.438h-1.75v.438h1.75zm1.75.438h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M3.063 6.563H1.75v.438h1.313z" fill="#000"/>
	<path d="M2.625 6.125v-.438h-.437v-.875H1.75V2.188h.438v-.875h.438V.875H1.75v.438H.875v1.75H.438v1.75h.438v.875h.438v.438h.438v.438h1.313v-.438z" fill="#ffe361"/>
	<path d="M3.063 6.125H1.75v.438h1.313z" fill="#ffb84b"/>
	<path d="M4.813 6.125h-1.75v.438h1.75z" fill="#000"/>
	<path d="M4.375 5.688V5.25h-.437v-.875H3.5v-1.75h.438V1.75h.438v-.437H3.063v.438h-.438v1.313h-.437v1.75h.438v.875h.438v.438h1.75v-.438z" fill="#ffe361"/>
	<path d="M6.563 5.688h-1.75v.438h1.75zM1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438zm-.438.438H.438v.875h.438zm6.125 0h-.438v.438H7zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.875h.438zm.875 3.063h-.438v.438h.438zm-.438-.438h-.438v.438h.438zm-.438-.875h-.438v.875h.438zm-.438-.875h-.438v.875h.438zM1.747 6.127h-.434v.438h.438zm-.438-.438H.875v.438h.438zm-.438-.875H.438v.875h.438zm1.313-2.625H1.75v2.625h.438zM3.059.876h-.434v.438h.438zm-.434.437h-.437v.875h.438z" fill="#000"/>
	<path d="M.875 2.188H.438v.875h.438zm1.75 0h-.437v.875h.438z" fill="#f0f0f0"/>
	<path d="M2.188 1.313H1.75v.875h.438z" fill="#ffb84b"/>
	<path d="M4.813 1.313h-.438v.438h.438z" fill="#000"/>
	<path d="M1.75.875h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.625.875h-.437v.438h.438zm1.313.875H3.5v.875h.438zm.438-.438h-.438v.438h.438zm-2.188 3.5H1.75v.438h.438zm-.438.875h-.437v.438h.438zm-.438-.875H.875v.875h.438zm2.188.875v-.438h-.437v-.438h-.438v.875h.438v.438h1.75v-.438zm.438-1.313H3.5v.438h.438z" fill="#ffb84b"/>
	<path d="M4.375 5.688V5.25h-.437v-.875H3.5v-1.75h.438V1.75h.438v-.437H3.063v.438h-.438v1.313h-.437v1.75h.438v.875h.438v.438h1.75v-.438z" fill="url(#a)"/>
	<path d="M6.125 5.25v-.438h-.438v-.874h-.438v-.875h.438v-.875h.438V1.75H4.812v.438h-.438v.438h-.436v1.75h.438v.875h.438v.438h1.75v-.438z" fill="#ff2c52"/>
	<path d="M5.688 2.188H5.25v.875h.438zm.438-.438h-.438v.438h.438zm-.438 2.188H5.25v.438h.438zM5.25 5.251v-.438h-.875v.438h.438v.438h1.75v-.438z" fill="#be0351"/>
	<path d="M1.313 1.313H.875v.438h.438zm0 1.75H.875v.438h.438zm1.75-1.75h-.438v.438h.438zm1.75.438h-.438v.438h.438zm-.438.875h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.375 1.75h-.437v.875h.438zM3.062 5.688h-.437v.438h.438zm-.438-.875h-.436v.875h.438zm2.188.438h-.438v.438h.438zm-.438-.875h-.436v.875h.438z" fill="#000"/>
	<defs>
		<radialGradient id="a" cx=".75" cy=".5" r="1" fx=".75" fy=".5">
		<stop stop-color="#ff2c52" offset="30%"/>
		<stop stop-color="#ffe361" offset="70%"/>
		</radialGradient>
	</defs>
`;function Gi(t={}){return d`<svg
		${S(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${No}
	</svg>`}var Uo=A`
	<path d="M4.813.438v.438h-.438v.438h-.437v.438H3.5v.438h-.437v.875h-.438v.438H3.5v.875h.438v-.44h.875V3.5h.438v-.437h.438v-.438h.438v-.437h.438V.438z" fill="#d1cdd5"/>
	<path d="M1.313 3.938h.438v.438h.875v.875h.438v.438h.875v.438h.875v-.875h-.876v-.438H3.5v-.438h-.437v-.438h-.438V3.5h-.437v-.437H1.75v-.875H.875v.875h.438z" fill="#ffe361"/>
	<path d="M2.188 4.813h-.875v.875h.875zm-.875.875H.438v.875h.875z" fill="#ffe361"/>
	<path d="M4.813.438h-.438v.438h.438zm-.438.438h-.437v.438h.438zm-.437.437H3.5v.438h.438zM3.5 1.75h-.437v.438h.438zm-.437.438h-.438v.875h.438zm-.875 0H1.75v.875h.438zm-1.313 0H.438v.875h.438zm.438.875H.875v.875h.438zm3.5.875h-.875v.438h.875zm0 .875h-.875v.438h.875zm.438.438h-.438v.875h.438z" fill="#000"/>
	<path d="M6.563.438h-.438v1.75h.438z" fill="#847d8b"/>
	<path d="M.438 5.688H0v.875h.438zm4.375.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875z" fill="#000"/>
	<path d="M2.188 5.25h-.875v.438h.875zm-.875.875H.438v.438h.875z" fill="#ffb84b"/>
	<path d="M1.313 6.125v.438h.438v-.438h.438v-.438h-.876zm1.313-.875v-.875H1.75v-.437h-.437v.875h.875v.875h.875V5.25zm-1.313 0v-.438H.875v.438H.438v.438h.875zm0 1.313H.438v.438h.875zM1.75 1.75H.875v.438h.875zm1.313 2.188v.438h.438V3.5h-.876v.438z" fill="#000"/>
	<path d="M5.688 1.313H5.25v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.436v.438h.438zm-.436.436H3.5v.438h.438z" fill="#847d8b"/>
	<path d="M3.063 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.75 3.5h-.437v.438h.438zm-.437-.875H.875v.438h.438zm.875 1.313H1.75v.438h.438zm.875.875h-.438v.438h.438zm.438.438h-.438v.438h.438zm.875.438h-.438v.438h.438z" fill="#ffb84b"/>
	<path d="M3.938 4.375H3.5v.438h.438zM2.625 3.063h-.437v.438h.438zm3.938-.875h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438-3.5V.44h1.75v1.75h.438V0z" fill="#000"/>
	<path d="M4.813 5.25h-.438v.438h.438zm-.875-.438H3.5v.438h.438zM3.5 4.374h-.437v.438h.438zm-.437-.436h-.438v.438h.438zM2.625 3.5h-.437v.438h.438zm-.437-.437H1.75v.438h.438zM3.5 2.188h-.437v.438h1.313v-.438h-.438V1.75H3.5zM4.375.875v.438h-.437v.438h1.313v-.438h-.438V.875zm1.75-.438H4.812v.438h1.313z" fill="#f0f0f0"/>
	<path d="M6.125 2.188h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.873.436H3.5v.438h.438z" fill="#847d8b"/>
	<path d="M1.75 2.188h-.437v.438h.438zm0 2.625h-.437v.438h.438zm-.875.875H.438v.438h.438z" fill="#f0f0f0"/>
`;function Ji(t={}){return d`<svg
		${S(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Uo}
	</svg>`}var Fo=A`
	<path d="M5.688 2.625v-.437H5.25V1.75h-.438v-.437h-.438V.875h-.436V.438h-.875v.438h-.438v.438h-.437v.438H1.75v.438h-.437v.438H.875v.875H.438v2.188h.438v.438h.875v.438h3.5v-.438h.875v-.438h.438V3.5h-.438v-.875z" fill="#0abbff"/>
	<path d="M3.063 0v.438h.875V0zm-.438.438v.438h.438V.438zm1.313 0v.438h.438V.438zm.438.438v.438h.438V.875zm.438.438v.438h.438v-.439zm.438.438v.438h.438v-.44zm.438.438v.438h.438v-.44zm.438.438v.875h.438v-.878zm-5.69-.003V3.5h.438v-.875zM0 3.5v2.188h.438V3.5zm6.563 0v2.188h.438V3.5zM2.188.875v.438h.438V.875zm-.438.438v.438h.438v-.438zm-.437.437v.438h.438V1.75zm-.438.438v.438h.438v-.438zm-.438 3.5v.438h.438v-.438zm5.688 0v.438h.438v-.438zm-4.375.875v.438h3.5v-.438z" fill="#000"/>
	<path d="M1.75 6.125v.438h3.5v-.438z" fill="#4282d8"/>
	<path d="M.875 6.125v.438h.875v-.438zm5.25.438v-.438H5.25v.438z" fill="#000"/>
	<path d="M3.063.438v.438h.875V.438z" fill="#fff"/>
	<path opacity=".5" d="M4.813 3.5v-.437h-.438v-.438h-.437v-.437h-.875v.438h-.438v.438h-.437v.438H1.75v1.313h.438v.438h2.625v-.438h.438V3.5z" fill="#fff"/>
	<path d="M2.625.875v.438h.438V.875zm-.437.438v.438h.438v-.438zm.438.438v.438h.438V1.75zM1.75 1.75v.438h.438V1.75zm-.437.438v.438h.438v-.438zm-.438.437V3.5h.438v-.875zM.438 3.5v.875h.438V3.5z" fill="#fff"/>
	<path d="M5.25 2.188v.438h.438v-.438zm.438.438v.875h.438v-.876zm.438.875v1.75h-.438v.438H5.25v.438h.875v-.438h.438V3.5zM.875 6.125h.875v-.438H.875z" fill="#4282d8"/>
`;function Yi(t={}){return d`<svg
		${S(t)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Fo}
	</svg>`}var qo=globalThis.$discordMessage??{};function wt(){return qo}var ks={blue:"https://cdn.discordapp.com/embed/avatars/0.png",gray:"https://cdn.discordapp.com/embed/avatars/1.png",green:"https://cdn.discordapp.com/embed/avatars/2.png",orange:"https://cdn.discordapp.com/embed/avatars/3.png",red:"https://cdn.discordapp.com/embed/avatars/4.png",pink:"https://cdn.discordapp.com/embed/avatars/5.png"},Es=wt().avatars??{},De=Object.assign(ks,Es,{default:ks[Es.default]??Es.default??ks.blue}),Mt=wt().profiles??{},qa=wt().defaultTheme==="light"?"light":"dark",Wa=wt().defaultMode==="compact"?"compact":"cozy",Za=wt().defaultBackground==="none"?"none":"discord",Ka=new Map([["heart",Di()],["crystal",Ai()],["diamond",Si()],["explosion",Vi()],["flame",Ii()],["flower",ji()],["key",Li()],["leaf",Oi()],["lightning",Bi()],["magic",Ri()],["moon",Pi()],["mushroom",Ni()],["mythical",Ui()],["ornament",Fi()],["plasma",qi()],["rock",Wi()],["shell",Zi()],["skull",Ki()],["sun",Gi()],["sword",Ji()],["water",Yi()]]);var Qi=class extends Error{constructor(e){super(e),this.name="DiscordComponentsError"}},Wo=new Intl.DateTimeFormat("en-US",{day:"2-digit",month:"2-digit",year:"numeric"}),Zo=new Intl.DateTimeFormat("en-US",{hour12:!0,hour:"2-digit",minute:"2-digit"}),Ko=new Intl.DateTimeFormat("en-US",{hour12:!1,hour:"2-digit",minute:"2-digit"}),Go=t=>t instanceof Date?Wo.format(t):t,Jo=(t,e=!1)=>t instanceof Date?e?Ko.format(t):Zo.format(t):t;function Ot(t,e=!1,s=!1){if(!(t instanceof Date)&&typeof t!="string")throw new TypeError("Timestamp prop must be a Date object or a string.");return e?Jo(t,s):Go(t)}var Yo=/(?:<(?<animated>a)?:(?<name>\w{2,32}):)?(?<id>\d{17,21})>?/;function Bt(t){let e=wt().emojis?.[t];if(e)return e;let s=Yo.exec(t);if(s?.groups){let{name:i,id:a,animated:r}=s.groups;return{name:i,url:`https://cdn.discordapp.com/emojis/${a}.${r?"gif":"png"}`}}}function Xi(t){if(t)return Ka.get(t)??t}var qe=xt(class extends pt{constructor(t){if(super(t),t.type!==Lt.ATTRIBUTE||t.name!=="class"||t.strings?.length>2)throw Error("`classMap()` can only be used in the `class` attribute and must be the only part in the attribute.")}render(t){return" "+Object.keys(t).filter(e=>t[e]).join(" ")+" "}update(t,[e]){if(this.st===void 0){this.st=new Set,t.strings!==void 0&&(this.nt=new Set(t.strings.join(" ").split(/\s/).filter(i=>i!=="")));for(let i in e)e[i]&&!this.nt?.has(i)&&this.st.add(i);return this.render(e)}let s=t.element.classList;for(let i of this.st)i in e||(s.remove(i),this.st.delete(i));for(let i in e){let a=!!e[i];a===this.st.has(i)||this.nt?.has(i)||(a?(s.add(i),this.st.add(i)):(s.remove(i),this.st.delete(i)))}return je}});var Rt=function(t,e,s,i,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=i.kind,u=h==="getter"?"get":h==="setter"?"set":"value",m=!e&&t?i.static?t:t.prototype:null,c=e||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),l,H=!1,M=s.length-1;M>=0;M--){var x={};for(var v in i)x[v]=v==="access"?{}:i[v];for(var v in i.access)x.access[v]=i.access[v];x.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var p=(0,s[M])(h==="accessor"?{get:c.get,set:c.set}:c[u],x);if(h==="accessor"){if(p===void 0)continue;if(p===null||typeof p!="object")throw new TypeError("Object expected");(l=o(p.get))&&(c.get=l),(l=o(p.set))&&(c.set=l),(l=o(p.init))&&a.unshift(l)}else(l=o(p))&&(h==="field"?a.unshift(l):c[u]=l)}m&&Object.defineProperty(m,i.name,c),H=!0},Le=function(t,e,s){for(var i=arguments.length>2,a=0;a<e.length;a++)s=i?e[a].call(t,s):e[a].call(t);return i?s:void 0},s8=(()=>{let t=[te("discord-custom-emoji")],e,s=[],i,a=Q,r,o=[],h=[],u,m=[],c=[],l,H=[],M=[],x,v=[],p=[],z,q=[],R=[];var X=class extends a{static{i=this}static{let $=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[g()],u=[g()],l=[g({attribute:!1})],x=[g({type:Boolean,attribute:"embed-emoji"})],z=[g({type:Boolean,attribute:"jumbo"})],Rt(this,null,r,{kind:"accessor",name:"name",static:!1,private:!1,access:{has:y=>"name"in y,get:y=>y.name,set:(y,P)=>{y.name=P}},metadata:$},o,h),Rt(this,null,u,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:y=>"url"in y,get:y=>y.url,set:(y,P)=>{y.url=P}},metadata:$},m,c),Rt(this,null,l,{kind:"accessor",name:"customEmojisMap",static:!1,private:!1,access:{has:y=>"customEmojisMap"in y,get:y=>y.customEmojisMap,set:(y,P)=>{y.customEmojisMap=P}},metadata:$},H,M),Rt(this,null,x,{kind:"accessor",name:"embedEmoji",static:!1,private:!1,access:{has:y=>"embedEmoji"in y,get:y=>y.embedEmoji,set:(y,P)=>{y.embedEmoji=P}},metadata:$},v,p),Rt(this,null,z,{kind:"accessor",name:"jumbo",static:!1,private:!1,access:{has:y=>"jumbo"in y,get:y=>y.jumbo,set:(y,P)=>{y.jumbo=P}},metadata:$},q,R),Rt(null,e={value:i},t,{kind:"class",name:i.name,metadata:$},null,s),X=i=e.value,$&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:$})}static styles=K`
		.discord-custom-emoji {
			display: inline-block;
			cursor: pointer;
		}

		.discord-custom-emoji .discord-custom-emoji-image {
			object-fit: contain;
			width: 1.375rem;
			height: 1.375rem;
			vertical-align: bottom;
		}

		.discord-custom-emoji .discord-custom-jumbo-emoji-image {
			width: 3rem;
			height: 3rem;
			min-height: 3rem;
		}

		.discord-embed-custom-emoji {
			display: inline-block;
		}

		.discord-embed-custom-emoji .discord-embed-custom-emoji-image {
			width: 18px;
			height: 18px;
			vertical-align: bottom;
		}
	`;#e=Le(this,o,void 0);get name(){return this.#e}set name($){this.#e=$}#t=(Le(this,h),Le(this,m,void 0));get url(){return this.#t}set url($){this.#t=$}#i=(Le(this,c),Le(this,H,{}));get customEmojisMap(){return this.#i}set customEmojisMap($){this.#i=$}#s=(Le(this,M),Le(this,v,void 0));get embedEmoji(){return this.#s}set embedEmoji($){this.#s=$}#a=(Le(this,p),Le(this,q,void 0));get jumbo(){return this.#a}set jumbo($){this.#a=$}willUpdate(){if(!this.url&&this.name){let $=Bt(this.name)??this.customEmojisMap[this.name];$&&(this.url??=$.url??"",this.embedEmoji??=$.embedEmoji??!1)}}render(){let $=`:${this.name}:`;return d`<span
			class=${qe({"discord-embed-custom-emoji":this.embedEmoji,"discord-custom-emoji":!this.embedEmoji})}
			><img
				aria-label=${$}
				src=${G(this.url)}
				alt=${$}
				draggable="false"
				class=${qe({"discord-embed-custom-emoji-image":this.embedEmoji,"discord-custom-emoji-image":!this.embedEmoji,"discord-custom-jumbo-emoji-image":this.jumbo})}
		/></span> `}constructor(){super(...arguments),Le(this,R)}static{Le(i,s)}};return X=i})();var Qo=A`
	<path
		fill="currentColor"
		d="M18.91 12.98a5.45 5.45 0 0 1 2.18 6.2c-.1.33-.09.68.1.96l.83 1.32a1 1 0 0 1-.84 1.54h-5.5A5.6 5.6 0 0 1 10 17.5a5.6 5.6 0 0 1 5.68-5.5c1.2 0 2.32.36 3.23.98Z"
	/>
	<path
		fill="currentColor"
		d="M19.24 10.86c.32.16.72-.02.74-.38L20 10c0-4.42-4.03-8-9-8s-9 3.58-9 8c0 1.5.47 2.91 1.28 4.11.14.21.12.49-.06.67l-1.51 1.51A1 1 0 0 0 2.4 18h5.1a.5.5 0 0 0 .49-.5c0-4.2 3.5-7.5 7.68-7.5 1.28 0 2.5.3 3.56.86Z"
	/>
`;function Ts(t={}){return d`<svg
		${S(t)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 20 20"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Qo}
	</svg>`}var Xo=A`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M10.99 3.16A1 1 0 1 0 9 2.84L8.15 8H4a1 1 0 0 0 0 2h3.82l-.67 4H3a1 1 0 1 0 0 2h3.82l-.8 4.84a1 1 0 0 0 1.97.32L8.85 16h4.97l-.8 4.84a1 1 0 0 0 1.97.32l.86-5.16H20a1 1 0 1 0 0-2h-3.82l.67-4H21a1 1 0 1 0 0-2h-3.82l.8-4.84a1 1 0 1 0-1.97-.32L15.15 8h-4.97l.8-4.84ZM14.15 14l.67-4H9.85l-.67 4h4.97Z"
	/>
`;function Cs(t={}){return d`<svg
		${S(t)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Xo}
	</svg>`}var en=A`
	<path
		fill="currentColor"
		d="M12 2.81a1 1 0 0 1 0-1.41l.36-.36a1 1 0 0 1 1.41 0l9.2 9.2a1 1 0 0 1 0 1.4l-.7.7a1 1 0 0 1-1.3.13l-9.54-6.72a1 1 0 0 1-.08-1.58l1-1L12 2.8ZM12 21.2a1 1 0 0 1 0 1.41l-.35.35a1 1 0 0 1-1.41 0l-9.2-9.19a1 1 0 0 1 0-1.41l.7-.7a1 1 0 0 1 1.3-.12l9.54 6.72a1 1 0 0 1 .07 1.58l-1 1 .35.36ZM15.66 16.8a1 1 0 0 1-1.38.28l-8.49-5.66A1 1 0 1 1 6.9 9.76l8.49 5.65a1 1 0 0 1 .27 1.39ZM17.1 14.25a1 1 0 1 0 1.11-1.66L9.73 6.93a1 1 0 0 0-1.11 1.66l8.49 5.66Z"
	/>
`;function As(t={}){return d`<svg
		${S(t)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${en}
	</svg>`}var tn=A`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M6 9h1V6a5 5 0 0 1 10 0v3h1a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3v-8a3 3 0 0 1 3-3Zm9-3v3H9V6a3 3 0 1 1 6 0Zm-1 8a2 2 0 0 1-1 1.73V18a1 1 0 1 1-2 0v-2.27A2 2 0 1 1 14 14Z"
	/>
`;function Ss(t={}){return d`<svg
		${S(t)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${tn}
	</svg>`}var sn=A`
	<path
		fill="currentColor"
		d="M12 3a1 1 0 0 0-1-1h-.06a1 1 0 0 0-.74.32L5.92 7H3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h2.92l4.28 4.68a1 1 0 0 0 .74.32H11a1 1 0 0 0 1-1V3ZM15.1 20.75c-.58.14-1.1-.33-1.1-.92v-.03c0-.5.37-.92.85-1.05a7 7 0 0 0 0-13.5A1.11 1.11 0 0 1 14 4.2v-.03c0-.6.52-1.06 1.1-.92a9 9 0 0 1 0 17.5Z"
	/>
	<path
		fill="currentColor"
		d="M15.16 16.51c-.57.28-1.16-.2-1.16-.83v-.14c0-.43.28-.8.63-1.02a3 3 0 0 0 0-5.04c-.35-.23-.63-.6-.63-1.02v-.14c0-.63.59-1.1 1.16-.83a5 5 0 0 1 0 9.02Z"
	/>
`;function Vs(t={}){return d`<svg
		${S(t)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${sn}
	</svg>`}var Pt=function(t,e,s,i,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=i.kind,u=h==="getter"?"get":h==="setter"?"set":"value",m=!e&&t?i.static?t:t.prototype:null,c=e||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),l,H=!1,M=s.length-1;M>=0;M--){var x={};for(var v in i)x[v]=v==="access"?{}:i[v];for(var v in i.access)x.access[v]=i.access[v];x.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var p=(0,s[M])(h==="accessor"?{get:c.get,set:c.set}:c[u],x);if(h==="accessor"){if(p===void 0)continue;if(p===null||typeof p!="object")throw new TypeError("Object expected");(l=o(p.get))&&(c.get=l),(l=o(p.set))&&(c.set=l),(l=o(p.init))&&a.unshift(l)}else(l=o(p))&&(h==="field"?a.unshift(l):c[u]=l)}m&&Object.defineProperty(m,i.name,c),H=!0},Oe=function(t,e,s){for(var i=arguments.length>2,a=0;a<e.length;a++)s=i?e[a].call(t,s):e[a].call(t);return i?s:void 0},ue="light-theme",Be="compact-mode",Is="no-background",Ga=(()=>{let t=[te("discord-messages")],e,s=[],i,a=Q,r,o=[],h=[],u,m=[],c=[],l,H=[],M=[],x,v=[],p=[],z,q=[],R=[];var X=class extends a{static{i=this}static{let $=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[ii({context:ue}),g({type:Boolean,reflect:!0,attribute:"light-theme"})],u=[ii({context:Is}),g({type:Boolean,reflect:!0,attribute:"no-background"})],l=[ii({context:Be}),g({type:Boolean,reflect:!0,attribute:"compact-mode"})],x=[g({reflect:!0,attribute:"channel-type"})],z=[g({reflect:!0,attribute:"channel-name"})],Pt(this,null,r,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:y=>"lightTheme"in y,get:y=>y.lightTheme,set:(y,P)=>{y.lightTheme=P}},metadata:$},o,h),Pt(this,null,u,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:y=>"noBackground"in y,get:y=>y.noBackground,set:(y,P)=>{y.noBackground=P}},metadata:$},m,c),Pt(this,null,l,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:y=>"compactMode"in y,get:y=>y.compactMode,set:(y,P)=>{y.compactMode=P}},metadata:$},H,M),Pt(this,null,x,{kind:"accessor",name:"channelType",static:!1,private:!1,access:{has:y=>"channelType"in y,get:y=>y.channelType,set:(y,P)=>{y.channelType=P}},metadata:$},v,p),Pt(this,null,z,{kind:"accessor",name:"channelName",static:!1,private:!1,access:{has:y=>"channelName"in y,get:y=>y.channelName,set:(y,P)=>{y.channelName=P}},metadata:$},q,R),Pt(null,e={value:i},t,{kind:"class",name:i.name,metadata:$},null,s),X=i=e.value,$&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:$})}static styles=K`
		:host {
			color: #fff;
			background-color: #36393e;
			display: block;
			font-size: 16px;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;
			line-height: 170%;
			border: 1px solid rgba(255, 255, 255, 0.05);
		}

		:host([light-theme]) {
			color: #747f8d;
			background-color: #fff;
			border-color: #dedede;
		}

		:host([no-background]) {
			background-color: unset;
		}

		::slotted(*) {
			padding-top: 0.125rem;
			padding-bottom: 0.125rem;
		}

		::slotted(*:first-child) {
			margin-top: 0.5rem;
		}

		::slotted(*:not(:first-child)) {
			margin-top: 1.0625rem;
		}

		:host([compact-mode]) ::slotted(*:not(:first-child)) {
			margin-top: unset;
		}

		::slotted(*:last-child) {
			margin-bottom: 0.5rem;
			border-bottom-width: 0;
		}

		:host .discord-channel-header {
			display: flex;
			align-items: center;
			padding: 0.5rem 1rem;
			box-shadow:
				0 2px 0 0 rgba(0, 0, 0, 0.05),
				0 1.5px 0 0 rgba(0, 0, 0, 0.05),
				0 1px 0 0 rgba(0, 0, 0, 0.16);
		}

		:host .discord-channel-icon {
			height: 24px;
			width: auto;
			margin: 0 8px;
			position: relative;
			flex: 0 0 auto;
			color: #80848e;
		}

		:host([light-theme]) .discord-channel-icon {
			color: #6d6f78;
		}

		:host .discord-channel-name {
			margin: 0 8px 0 0;
			flex: 0 0 auto;
			min-width: auto;
		}
	`;#e=Oe(this,o,!1);get lightTheme(){return this.#e}set lightTheme($){this.#e=$}#t=(Oe(this,h),Oe(this,m,!1));get noBackground(){return this.#t}set noBackground($){this.#t=$}#i=(Oe(this,c),Oe(this,H,!1));get compactMode(){return this.#i}set compactMode($){this.#i=$}#s=(Oe(this,M),Oe(this,v,void 0));get channelType(){return this.#s}set channelType($){this.#s=$}#a=(Oe(this,p),Oe(this,q,void 0));get channelName(){return this.#a}set channelName($){this.#a=$}connectedCallback(){super.connectedCallback(),(this.lightTheme||qa==="light"&&this.lightTheme)&&(this.lightTheme=!0),(this.compactMode||Wa==="compact"&&this.compactMode)&&(this.compactMode=!0),(this.noBackground||Za==="none"&&this.noBackground)&&(this.noBackground=!0)}render(){let $;switch(this.channelType){case"text":$=d`${Cs()}`;break;case"voice":$=d`${Vs()}`;break;case"locked":$=d`${Ss()}`;break;case"thread":$=d`${As()}`;break;case"forum":$=d`${Ts()}`;break}return d`
			${j(this.channelType&&this.channelName,()=>d`<div class="discord-channel-header">
						<div class="discord-channel-icon">${$}</div>
						<div class="discord-channel-name">${this.channelName}</div>
					</div>`)}
			<slot></slot>
		`}constructor(){super(...arguments),Oe(this,R)}static{Oe(i,s)}};return X=i})();var Nt=function(t,e,s,i,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=i.kind,u=h==="getter"?"get":h==="setter"?"set":"value",m=!e&&t?i.static?t:t.prototype:null,c=e||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),l,H=!1,M=s.length-1;M>=0;M--){var x={};for(var v in i)x[v]=v==="access"?{}:i[v];for(var v in i.access)x.access[v]=i.access[v];x.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var p=(0,s[M])(h==="accessor"?{get:c.get,set:c.set}:c[u],x);if(h==="accessor"){if(p===void 0)continue;if(p===null||typeof p!="object")throw new TypeError("Object expected");(l=o(p.get))&&(c.get=l),(l=o(p.set))&&(c.set=l),(l=o(p.init))&&a.unshift(l)}else(l=o(p))&&(h==="field"?a.unshift(l):c[u]=l)}m&&Object.defineProperty(m,i.name,c),H=!0},Re=function(t,e,s){for(var i=arguments.length>2,a=0;a<e.length;a++)s=i?e[a].call(t,s):e[a].call(t);return i?s:void 0},P8=(()=>{let t=[te("discord-embed-field")],e,s=[],i,a=Q,r,o=[],h=[],u,m=[],c=[],l,H=[],M=[],x,v=[],p=[],z,q=[],R=[];var X=class extends a{static{i=this}static{let $=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[g({reflect:!0,attribute:"field-title"})],u=[g({attribute:!1})],l=[g({type:Boolean,reflect:!0,attribute:"inline"})],x=[g({type:Number,reflect:!0,attribute:"inline-index"})],z=[oe({context:ue,subscribe:!0}),g({type:Boolean,reflect:!0,attribute:"light-theme"})],Nt(this,null,r,{kind:"accessor",name:"fieldTitle",static:!1,private:!1,access:{has:y=>"fieldTitle"in y,get:y=>y.fieldTitle,set:(y,P)=>{y.fieldTitle=P}},metadata:$},o,h),Nt(this,null,u,{kind:"accessor",name:"embedFieldEmojisMap",static:!1,private:!1,access:{has:y=>"embedFieldEmojisMap"in y,get:y=>y.embedFieldEmojisMap,set:(y,P)=>{y.embedFieldEmojisMap=P}},metadata:$},m,c),Nt(this,null,l,{kind:"accessor",name:"inline",static:!1,private:!1,access:{has:y=>"inline"in y,get:y=>y.inline,set:(y,P)=>{y.inline=P}},metadata:$},H,M),Nt(this,null,x,{kind:"accessor",name:"inlineIndex",static:!1,private:!1,access:{has:y=>"inlineIndex"in y,get:y=>y.inlineIndex,set:(y,P)=>{y.inlineIndex=P}},metadata:$},v,p),Nt(this,null,z,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:y=>"lightTheme"in y,get:y=>y.lightTheme,set:(y,P)=>{y.lightTheme=P}},metadata:$},q,R),Nt(null,e={value:i},t,{kind:"class",name:i.name,metadata:$},null,s),X=i=e.value,$&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:$})}static styles=K`
		:host {
			font-size: 0.875rem;
			line-height: 1.125rem;
			min-width: 0;
			font-weight: 400;
			grid-column: 1/13;
			word-break: break-word;
		}

		:host .discord-field-title {
			color: #ffffff;
			font-weight: 600;
			font-size: 0.875rem;
			line-height: 1.125rem;
			min-width: 0;
			margin-bottom: 2px;
		}

		:host .discord-inline-field {
			flex-grow: 1;
			flex-basis: auto;
			min-width: 150px;
		}

		:host([light-theme]) .discord-field-title {
			color: #313338;
		}
	`;#e=Re(this,o,void 0);get fieldTitle(){return this.#e}set fieldTitle($){this.#e=$}#t=(Re(this,h),Re(this,m,{}));get embedFieldEmojisMap(){return this.#t}set embedFieldEmojisMap($){this.#t=$}#i=(Re(this,c),Re(this,H,!1));get inline(){return this.#i}set inline($){this.#i=$}#s=(Re(this,M),Re(this,v,void 0));get inlineIndex(){return this.#s}set inlineIndex($){this.#s=$}#a=(Re(this,p),Re(this,q,!1));get lightTheme(){return this.#a}set lightTheme($){this.#a=$}validInlineIndices=(Re(this,R),new Set([1,2,3]));checkInlineIndex(){if(this.inlineIndex){let $=Number(this.inlineIndex);if(!Number.isNaN($)&&!this.validInlineIndices.has($))throw new RangeError("DiscordEmbedField `inlineIndex` prop must be one of: 1, 2, or 3")}}render(){this.checkInlineIndex();let $=this.parseTitle(this.fieldTitle),y=j($,()=>d`<div class="discord-field-title">${[...$]}</div>`);return d`${y}<slot></slot>`}parseTitle($){if(!$)return null;let y=[],P="";for(let U of $.split(`
`)){for(let D of U.split(" ")){let ee=Bt(D)??this.embedFieldEmojisMap[D]??{};ee.name?y.push(d`<discord-custom-emoji name=${ee.name} url=${G(ee.url)} embed-emoji></discord-custom-emoji>`):P+=`${D} `,P===" "&&y.push(d`<br />`)}y.push(P),P=""}return y.map(U=>typeof U=="string"?d`<span>${U}</span>`:U)}static{Re(i,s)}};return X=i})();var an=function(t,e,s,i,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=i.kind,u=h==="getter"?"get":h==="setter"?"set":"value",m=!e&&t?i.static?t:t.prototype:null,c=e||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),l,H=!1,M=s.length-1;M>=0;M--){var x={};for(var v in i)x[v]=v==="access"?{}:i[v];for(var v in i.access)x.access[v]=i.access[v];x.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var p=(0,s[M])(h==="accessor"?{get:c.get,set:c.set}:c[u],x);if(h==="accessor"){if(p===void 0)continue;if(p===null||typeof p!="object")throw new TypeError("Object expected");(l=o(p.get))&&(c.get=l),(l=o(p.set))&&(c.set=l),(l=o(p.init))&&a.unshift(l)}else(l=o(p))&&(h==="field"?a.unshift(l):c[u]=l)}m&&Object.defineProperty(m,i.name,c),H=!0},rn=function(t,e,s){for(var i=arguments.length>2,a=0;a<e.length;a++)s=i?e[a].call(t,s):e[a].call(t);return i?s:void 0},W8=(()=>{let t=[te("discord-embed-fields")],e,s=[],i,a=Q;var r=class extends a{static{i=this}static{let o=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;an(null,e={value:i},t,{kind:"class",name:i.name,metadata:o},null,s),r=i=e.value,o&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:o})}static styles=K`
		:host {
			display: grid;
			grid-column: 1/1;
			margin-top: 8px;
			grid-gap: 8px;
		}

		::slotted([inline-index='1']) {
			grid-column: 1/5 !important;
		}

		::slotted([inline-index='2']) {
			grid-column: 5/9 !important;
		}

		::slotted([inline-index='3']) {
			grid-column: 9/13 !important;
		}
	`;render(){return d`<slot></slot>`}static{rn(i,s)}};return r=i})();var on=A`
	<path d="M7.4,11.17,4,8.62,5,7.26l2,1.53L10.64,4l1.36,1Z" fill="currentColor" />
`;function Pe(t={}){return d`<svg
		${S(t)}
		class="discord-application-tag-verified"
		aria-label="Verified App"
		aria-hidden="false"
		width="16"
		height="16"
		viewBox="0 0 16 15.2"
		xmlns="http://www.w3.org/2000/svg"
	>
		${on}
	</svg>`}var js=function(t,e,s,i,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=i.kind,u=h==="getter"?"get":h==="setter"?"set":"value",m=!e&&t?i.static?t:t.prototype:null,c=e||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),l,H=!1,M=s.length-1;M>=0;M--){var x={};for(var v in i)x[v]=v==="access"?{}:i[v];for(var v in i.access)x.access[v]=i.access[v];x.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var p=(0,s[M])(h==="accessor"?{get:c.get,set:c.set}:c[u],x);if(h==="accessor"){if(p===void 0)continue;if(p===null||typeof p!="object")throw new TypeError("Object expected");(l=o(p.get))&&(c.get=l),(l=o(p.set))&&(c.set=l),(l=o(p.init))&&a.unshift(l)}else(l=o(p))&&(h==="field"?a.unshift(l):c[u]=l)}m&&Object.defineProperty(m,i.name,c),H=!0},ai=function(t,e,s){for(var i=arguments.length>2,a=0;a<e.length;a++)s=i?e[a].call(t,s):e[a].call(t);return i?s:void 0},ad=(()=>{let t=[te("discord-verified-author-tag")],e,s=[],i,a=Q,r,o=[],h=[],u,m=[],c=[];var l=class extends a{static{i=this}static{let H=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[g({type:Boolean})],u=[oe({context:Be}),g({type:Boolean,reflect:!0,attribute:"compact-mode"})],js(this,null,r,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:M=>"verified"in M,get:M=>M.verified,set:(M,x)=>{M.verified=x}},metadata:H},o,h),js(this,null,u,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:M=>"compactMode"in M,get:M=>M.compactMode,set:(M,x)=>{M.compactMode=x}},metadata:H},m,c),js(null,e={value:i},t,{kind:"class",name:i.name,metadata:H},null,s),l=i=e.value,H&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:H})}static styles=K`
		:host {
			background-color: #5865f2;
			color: #fff;
			font-size: 0.625em;
			margin-left: 4px;
			border-radius: 3px;
			line-height: 100%;
			text-transform: uppercase;
			display: inline-flex;
			align-items: center;
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host .discord-application-tag-verified {
			display: inline-block;
			width: 0.9375rem;
			height: 0.9375rem;
			margin-left: -0.25rem;
		}

		:host([compact-mode]) {
			padding-left: 10px;
			padding-right: 4px;
			margin-right: 0.25rem;
			margin-left: 0px !important;
			margin-top: 0px !important;
		}

		:host([compact-mode]) .discord-application-tag-verified {
			margin-right: 0.7em;
			margin-left: -0.7em;
		}
	`;#e=ai(this,o,!1);get verified(){return this.#e}set verified(H){this.#e=H}#t=(ai(this,h),ai(this,m,!1));get compactMode(){return this.#t}set compactMode(H){this.#t=H}render(){return d`${j(this.verified,()=>Pe())}App`}constructor(){super(...arguments),ai(this,c)}static{ai(i,s)}};return l=i})();var Ja="important",nn=" !"+Ja,Ne=xt(class extends pt{constructor(t){if(super(t),t.type!==Lt.ATTRIBUTE||t.name!=="style"||t.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(t){return Object.keys(t).reduce((e,s)=>{let i=t[s];return i==null?e:e+`${s=s.includes("-")?s:s.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${i};`},"")}update(t,[e]){let{style:s}=t.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(e)),this.render(e);for(let i of this.ft)e[i]==null&&(this.ft.delete(i),i.includes("-")?s.removeProperty(i):s[i]=null);for(let i in e){let a=e[i];if(a!=null){this.ft.add(i);let r=typeof a=="string"&&a.endsWith(nn);i.includes("-")||r?s.setProperty(i,r?a.slice(0,-11):a,r?Ja:""):s[i]=a}}return je}});var Ce=function(t,e,s,i,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=i.kind,u=h==="getter"?"get":h==="setter"?"set":"value",m=!e&&t?i.static?t:t.prototype:null,c=e||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),l,H=!1,M=s.length-1;M>=0;M--){var x={};for(var v in i)x[v]=v==="access"?{}:i[v];for(var v in i.access)x.access[v]=i.access[v];x.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var p=(0,s[M])(h==="accessor"?{get:c.get,set:c.set}:c[u],x);if(h==="accessor"){if(p===void 0)continue;if(p===null||typeof p!="object")throw new TypeError("Object expected");(l=o(p.get))&&(c.get=l),(l=o(p.set))&&(c.set=l),(l=o(p.init))&&a.unshift(l)}else(l=o(p))&&(h==="field"?a.unshift(l):c[u]=l)}m&&Object.defineProperty(m,i.name,c),H=!0},ie=function(t,e,s){for(var i=arguments.length>2,a=0;a<e.length;a++)s=i?e[a].call(t,s):e[a].call(t);return i?s:void 0},Ya=(()=>{let t=[te("discord-author-info")],e,s=[],i,a=Q,r,o=[],h=[],u,m=[],c=[],l,H=[],M=[],x,v=[],p=[],z,q=[],R=[],X,$=[],y=[],P,U=[],D=[],ee,de=[],fe=[],ge,be=[],ze=[],_e,ye=[],xe=[],we,Me=[],He=[],$e,ke=[],Ee=[],Te,B=[],E=[];var Z=class extends a{static{i=this}static{let L=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[g()],u=[g({type:Boolean})],l=[g({type:Boolean})],x=[g({type:Boolean,attribute:"official-app"})],z=[g({type:Boolean})],X=[g({attribute:"role-color"})],P=[g({attribute:"role-icon"})],ee=[g({attribute:"role-name"})],ge=[g({attribute:"clan-icon"})],_e=[g({attribute:"clan-tag"})],we=[g({type:Boolean})],$e=[oe({context:Be}),g({type:Boolean,reflect:!0,attribute:"compact-mode"})],Te=[oe({context:ue}),g({type:Boolean,reflect:!0,attribute:"light-theme"})],Ce(this,null,r,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:k=>"author"in k,get:k=>k.author,set:(k,J)=>{k.author=J}},metadata:L},o,h),Ce(this,null,u,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:k=>"bot"in k,get:k=>k.bot,set:(k,J)=>{k.bot=J}},metadata:L},m,c),Ce(this,null,l,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:k=>"server"in k,get:k=>k.server,set:(k,J)=>{k.server=J}},metadata:L},H,M),Ce(this,null,x,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:k=>"officialApp"in k,get:k=>k.officialApp,set:(k,J)=>{k.officialApp=J}},metadata:L},v,p),Ce(this,null,z,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:k=>"op"in k,get:k=>k.op,set:(k,J)=>{k.op=J}},metadata:L},q,R),Ce(this,null,X,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:k=>"roleColor"in k,get:k=>k.roleColor,set:(k,J)=>{k.roleColor=J}},metadata:L},$,y),Ce(this,null,P,{kind:"accessor",name:"roleIcon",static:!1,private:!1,access:{has:k=>"roleIcon"in k,get:k=>k.roleIcon,set:(k,J)=>{k.roleIcon=J}},metadata:L},U,D),Ce(this,null,ee,{kind:"accessor",name:"roleName",static:!1,private:!1,access:{has:k=>"roleName"in k,get:k=>k.roleName,set:(k,J)=>{k.roleName=J}},metadata:L},de,fe),Ce(this,null,ge,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:k=>"clanIcon"in k,get:k=>k.clanIcon,set:(k,J)=>{k.clanIcon=J}},metadata:L},be,ze),Ce(this,null,_e,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:k=>"clanTag"in k,get:k=>k.clanTag,set:(k,J)=>{k.clanTag=J}},metadata:L},ye,xe),Ce(this,null,we,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:k=>"verified"in k,get:k=>k.verified,set:(k,J)=>{k.verified=J}},metadata:L},Me,He),Ce(this,null,$e,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:k=>"compactMode"in k,get:k=>k.compactMode,set:(k,J)=>{k.compactMode=J}},metadata:L},ke,Ee),Ce(this,null,Te,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:k=>"lightTheme"in k,get:k=>k.lightTheme,set:(k,J)=>{k.lightTheme=J}},metadata:L},B,E),Ce(null,e={value:i},t,{kind:"class",name:i.name,metadata:L},null,s),Z=i=e.value,L&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:L})}static styles=K`
		:host {
			display: inline-flex;
			align-items: center;
			font-size: 16px;
			text-underline-offset: 1px;
			margin-right: 0.25rem;
		}

		:host .discord-author-username {
			color: #fff;
			font-size: 1em;
			font-weight: 500;
		}

		:host .discord-author-username:hover {
			text-decoration: underline;
			cursor: pointer;
		}

		:host([light-theme]) .discord-author-username {
			color: #23262a;
		}

		:host .discord-clan-tag {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.54);
			color: #fff;
			font-size: 12px;
			font-weight: 500;
			margin-left: 0.25rem;
			border-radius: 4px;
			line-height: 100%;
			text-transform: uppercase;
			display: inline-flex;
			width: max-content;
			gap: 0.25rem;
			justify-content: space-between;
			align-items: center;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			height: 1.2rem;
			min-width: 45px;
			line-height: 1rem !important;
			transition: background-color 100ms ease-in-out;
			cursor: pointer;
		}

		:host .discord-clan-tag:hover {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.34);
		}

		:host([light-theme]) .discord-clan-tag {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.09);
			color: #000;
		}

		:host([light-theme]) .discord-clan-tag:hover {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.03);
		}

		:host([compact-mode]) .discord-clan-tag {
			margin-left: 0rem;
		}

		:host .discord-clan-tag span,
		:host .discord-clan-tag svg,
		:host .discord-clan-tag img {
			user-select: none;
			-webkit-user-select: none;
		}

		:host .discord-application-tag {
			background-color: #5865f2;
			color: #fff;
			font-size: 0.625em;
			border-radius: 3px;
			line-height: 100%;
			text-transform: uppercase;

			/* Use flex layout to ensure both verified icon and "BOT" text are aligned to center */
			display: inline-flex;
			align-items: center;

			/* Styling taken through Inspect Element on Discord client for Windows */
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host .discord-official-application {
			background-color: #5865f2;
			color: #fff;
			font-size: 0.625em;
			margin-left: 4px;
			border-radius: 3px;
			line-height: 100%;
			text-transform: uppercase;

			/* Use flex layout to ensure both verified icon and "BOT" text are aligned to center */
			display: flex;
			align-items: center;

			/* Styling taken through Inspect Element on Discord client for Windows */
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host([compact-mode]) .discord-official-application {
			margin-right: 5px;
			margin-left: 0px !important;
		}

		:host .discord-application-tag.discord-application-tag-op {
			background-color: #c9cdfb;
			color: #4752c4;
			border-radius: 0.4rem;
		}

		:host .discord-author-role-icon {
			margin-left: 0.25rem;
			vertical-align: top;
			height: calc(1rem + 4px);
			width: calc(1rem + 4px);
		}

		:host([compact-mode]) .discord-author-username {
			margin-right: 0.25rem;
		}

		:host([compact-mode]) .discord-application-tag {
			padding-left: 10px;
			padding-right: 4px;
			margin-right: 0.25rem;
		}
	`;#e=ie(this,o,void 0);get author(){return this.#e}set author(L){this.#e=L}#t=(ie(this,h),ie(this,m,!1));get bot(){return this.#t}set bot(L){this.#t=L}#i=(ie(this,c),ie(this,H,!1));get server(){return this.#i}set server(L){this.#i=L}#s=(ie(this,M),ie(this,v,!1));get officialApp(){return this.#s}set officialApp(L){this.#s=L}#a=(ie(this,p),ie(this,q,!1));get op(){return this.#a}set op(L){this.#a=L}#r=(ie(this,R),ie(this,$,void 0));get roleColor(){return this.#r}set roleColor(L){this.#r=L}#o=(ie(this,y),ie(this,U,void 0));get roleIcon(){return this.#o}set roleIcon(L){this.#o=L}#n=(ie(this,D),ie(this,de,void 0));get roleName(){return this.#n}set roleName(L){this.#n=L}#l=(ie(this,fe),ie(this,be,void 0));get clanIcon(){return this.#l}set clanIcon(L){this.#l=L}#h=(ie(this,ze),ie(this,ye,void 0));get clanTag(){return this.#h}set clanTag(L){this.#h=L}#c=(ie(this,xe),ie(this,Me,!1));get verified(){return this.#c}set verified(L){this.#c=L}#d=(ie(this,He),ie(this,ke,!1));get compactMode(){return this.#d}set compactMode(L){this.#d=L}#m=(ie(this,Ee),ie(this,B,!1));get lightTheme(){return this.#m}set lightTheme(L){this.#m=L}render(){let L=Xi(this.clanIcon),k=this.clanTag?.slice(0,4);return d`${j(this.compactMode,()=>null,()=>d`<span class="discord-author-username" style="${Ne({color:this.roleColor??void 0})}">${this.author}</span>`)}
		${j(this.roleIcon&&!this.compactMode,()=>d`<img
					class="discord-author-role-icon"
					src=${G(this.roleIcon)}
					height="20"
					width="20"
					alt=${G(this.roleName)}
					draggable="false"
				/>`)}
		${j(this.bot&&!this.server&&!this.officialApp,()=>d`<discord-verified-author-tag .verified=${this.verified}></discord-verified-author-tag>`)}
		${j(this.server&&!this.bot&&!this.officialApp,()=>d`<span class="discord-application-tag">Server</span>`)}
		${j(this.officialApp&&!this.server&&!this.bot,()=>d`<span class="discord-official-application">${Pe()}OFFICIAL</span>`)}
		${j(this.op,()=>d`<span class="discord-application-tag discord-application-tag-op">OP</span>`)}
		${j(this.compactMode,()=>d`<span class="discord-author-username" style="${Ne({color:this.roleColor??void 0})}">${this.author}</span>`)}
		${j(this.clanIcon&&this.clanTag&&this.clanTag?.length>0,()=>d`
				<span class="discord-clan-tag">
					${L==="string"?d`<img srcset=${G(L)} alt=${G(k)} width="12" height="12" draggable="false" />`:L}
					<span>${k}</span>
				</span>
			`)} `}constructor(){super(...arguments),ie(this,E)}static{ie(i,s)}};return Z=i})();var ln=A`
	<path
		fill="currentColor"
		d="M10 5V3H5.375C4.06519 3 3 4.06519 3 5.375V18.625C3 19.936 4.06519 21 5.375 21H18.625C19.936 21 21 19.936 21 18.625V14H19V19H5V5H10Z"
	/>
	<path fill="currentColor" d="M21 2.99902H14V4.99902H17.586L9.29297 13.292L10.707 14.706L19 6.41302V9.99902H21V2.99902Z"
	/>
`;function Ds(t={}){return d`<svg ${S(t)} class="discord-button-launch" aria-hidden="false" width="16" height="16" viewBox="0 0 24 24">
		${ln}
	</svg>`}var Ht=function(t,e,s,i,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=i.kind,u=h==="getter"?"get":h==="setter"?"set":"value",m=!e&&t?i.static?t:t.prototype:null,c=e||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),l,H=!1,M=s.length-1;M>=0;M--){var x={};for(var v in i)x[v]=v==="access"?{}:i[v];for(var v in i.access)x.access[v]=i.access[v];x.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var p=(0,s[M])(h==="accessor"?{get:c.get,set:c.set}:c[u],x);if(h==="accessor"){if(p===void 0)continue;if(p===null||typeof p!="object")throw new TypeError("Object expected");(l=o(p.get))&&(c.get=l),(l=o(p.set))&&(c.set=l),(l=o(p.init))&&a.unshift(l)}else(l=o(p))&&(h==="field"?a.unshift(l):c[u]=l)}m&&Object.defineProperty(m,i.name,c),H=!0},Ve=function(t,e,s){for(var i=arguments.length>2,a=0;a<e.length;a++)s=i?e[a].call(t,s):e[a].call(t);return i?s:void 0},Qa=(()=>{let t=[te("discord-button")],e,s=[],i,a=Q,r,o=[],h=[],u,m=[],c=[],l,H=[],M=[],x,v=[],p=[],z,q=[],R=[],X,$=[],y=[];var P=class extends a{static{i=this}static{let U=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[g({reflect:!0,attribute:"emoji"})],u=[g({reflect:!0,attribute:"emoji-name"})],l=[g({reflect:!0,attribute:"url"})],x=[g({type:Boolean,reflect:!0,attribute:"disabled"})],z=[g({reflect:!0,attribute:"type"})],X=[g({reflect:!0,attribute:"modal-id"})],Ht(this,null,r,{kind:"accessor",name:"emoji",static:!1,private:!1,access:{has:D=>"emoji"in D,get:D=>D.emoji,set:(D,ee)=>{D.emoji=ee}},metadata:U},o,h),Ht(this,null,u,{kind:"accessor",name:"emojiName",static:!1,private:!1,access:{has:D=>"emojiName"in D,get:D=>D.emojiName,set:(D,ee)=>{D.emojiName=ee}},metadata:U},m,c),Ht(this,null,l,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:D=>"url"in D,get:D=>D.url,set:(D,ee)=>{D.url=ee}},metadata:U},H,M),Ht(this,null,x,{kind:"accessor",name:"disabled",static:!1,private:!1,access:{has:D=>"disabled"in D,get:D=>D.disabled,set:(D,ee)=>{D.disabled=ee}},metadata:U},v,p),Ht(this,null,z,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:D=>"type"in D,get:D=>D.type,set:(D,ee)=>{D.type=ee}},metadata:U},q,R),Ht(this,null,X,{kind:"accessor",name:"modalId",static:!1,private:!1,access:{has:D=>"modalId"in D,get:D=>D.modalId,set:(D,ee)=>{D.modalId=ee}},metadata:U},$,y),Ht(null,e={value:i},t,{kind:"class",name:i.name,metadata:U},null,s),P=i=e.value,U&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:U})}static styles=K`
		:host > *:first-child {
			display: flex;
			justify-content: center;
			align-items: center;
			cursor: pointer;
			margin: 4px 8px 4px 0;
			padding: 2px 16px;
			width: auto;
			height: 32px;
			min-width: 60px;
			min-height: 32px;
			-webkit-transition:
				background-color 0.17s ease,
				color 0.17s ease;
			transition:
				background-color 0.17s ease,
				color 0.17s ease;
			border-radius: 3px;
			font-size: 14px;
			font-weight: 500;
			line-height: 16px;
			text-decoration: none !important;
			/* CSS Reset to unset button styling */
			border-width: unset;
			border-style: unset;
			border-color: unset;
			border-image: unset;
			box-sizing: unset;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;
		}

		.success {
			color: #fff;
			background-color: #3ba55d;
		}

		.success.hoverable:hover {
			background-color: #2d7d46;
		}

		.destructive {
			color: #fff;
			background-color: #ed4245;
		}

		.destructive.hoverable:hover {
			background-color: #c03537;
		}

		.primary {
			color: #fff;
			background-color: #5865f2;
		}

		.primary.hoverable:hover {
			background-color: #4752c4;
		}

		.secondary {
			color: #fff;
			background-color: #4f545c;
		}

		.secondary.hoverable:hover {
			background-color: #5d6269;
		}

		.disabled {
			cursor: not-allowed !important;
			opacity: 0.5;
		}

		.launch {
			margin-left: 8px;
		}

		.emoji {
			margin-right: 4px;
			object-fit: contain;
			width: 1.375em;
			height: 1.375em;
			vertical-align: bottom;
		}
	`;#e=Ve(this,o,void 0);get emoji(){return this.#e}set emoji(U){this.#e=U}#t=(Ve(this,h),Ve(this,m,"emoji"));get emojiName(){return this.#t}set emojiName(U){this.#t=U}#i=(Ve(this,c),Ve(this,H,void 0));get url(){return this.#i}set url(U){this.#i=U}#s=(Ve(this,M),Ve(this,v,!1));get disabled(){return this.#s}set disabled(U){this.#s=U}#a=(Ve(this,p),Ve(this,q,"secondary"));get type(){return this.#a}set type(U){this.#a=U}#r=(Ve(this,R),Ve(this,$,void 0));get modalId(){return this.#r}set modalId(U){this.#r=U}validButtonTypes=(Ve(this,y),new Set(["primary","secondary","success","destructive"]));checkType(){if(this.type){if(typeof this.type!="string")throw new TypeError("DiscordButton `type` prop must be a string.");if(!this.validButtonTypes.has(this.type))throw new RangeError("DiscordButton `type` prop must be one of: 'primary', 'secondary', 'success', 'destructive'")}}checkParentElement(){if(this.parentElement?.tagName.toLowerCase()!=="discord-action-row")throw new Qi("All <discord-button> components must be direct children of <discord-action-row>.")}handleButtonClick(){if(this.modalId){let U=this.parentElement?.parentElement?.parentElement?.parentElement;if(U?.tagName?.toLowerCase()==="discord-messages"){let D=U?.querySelector("discord-modal"),ee=D?.shadowRoot?.querySelector(`dialog#${this.modalId}`),de=ee?.querySelector("div.discord-modal-box");if(ee instanceof HTMLDialogElement&&de instanceof HTMLDivElement&&(ee.showModal(),de.style.display="flex",D)){let fe=globalThis.getComputedStyle(globalThis.document.body).overflow;D.originalBodyOverflow=fe,globalThis.document.body.style.overflow="hidden"}}}}render(){this.checkType(),this.checkParentElement();let U=this.url&&!this.disabled,D=d`
			${j(this.emoji,()=>d`<img src=${this.emoji} alt=${this.emojiName} draggable="true" class="emoji" />`)}
			<span>
				<slot></slot>
			</span>
			${j(this.url,()=>Ds())}
		`;return U?d`<a class="secondary" href=${this.url} target="_blank" rel="noopener noreferrer">${D}</a>`:d`<button
			class=${qe({[this.type]:!0,disabled:this.disabled,hoverable:!this.disabled})}
			@click=${this.handleButtonClick}
		>
			${D}
		</button>`}static{Ve(i,s)}};return P=i})();var hn=A`
	<path
		fill="currentColor"
		d="M56 50.6667V13.3333C56 10.4 53.6 8 50.6667 8H13.3333C10.4 8 8 10.4 8 13.3333V50.6667C8 53.6 10.4 56 13.3333 56H50.6667C53.6 56 56 53.6 56 50.6667ZM22.6667 36L29.3333 44.0267L38.6667 32L50.6667 48H13.3333L22.6667 36Z"
	/>
`;function ri(t={}){return d`<svg ${S(t)} aria-hidden="false" width="64" height="64" viewBox="0 0 64 64">${hn}</svg>`}var cn=A`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M5 3C3.89543 3 3 3.89543 3 5V19C3 20.1046 3.89543 21 5 21H19C20.1046 21 21 20.1046 21 19V5C21 3.89543 20.1046 3 19 3H5ZM16.8995 8.41419L15.4853 6.99998L7 15.4853L8.41421 16.8995L16.8995 8.41419Z"
	/>
`;function oi(t){return d`<svg ${S(t||{})} class="discord-command-icon" aria-hidden="false" width="24" height="24" viewBox="0 0 24 24">
		${cn}
	</svg>`}var dn=A`
	<path
		d="M0.809739 3.59646L5.12565 0.468433C5.17446 0.431163 5.23323 0.408043 5.2951 0.401763C5.35698 0.395482 5.41943 0.406298 5.4752 0.432954C5.53096 0.45961 5.57776 0.50101 5.61013 0.552343C5.64251 0.603676 5.65914 0.662833 5.6581 0.722939V2.3707C10.3624 2.3707 11.2539 5.52482 11.3991 7.21174C11.4028 7.27916 11.3848 7.34603 11.3474 7.40312C11.3101 7.46021 11.2554 7.50471 11.1908 7.53049C11.1262 7.55626 11.0549 7.56204 10.9868 7.54703C10.9187 7.53201 10.857 7.49695 10.8104 7.44666C8.72224 5.08977 5.6581 5.63359 5.6581 5.63359V7.28135C5.65831 7.34051 5.64141 7.39856 5.60931 7.44894C5.5772 7.49932 5.53117 7.54004 5.4764 7.5665C5.42163 7.59296 5.3603 7.60411 5.29932 7.59869C5.23834 7.59328 5.18014 7.57151 5.13128 7.53585L0.809739 4.40892C0.744492 4.3616 0.691538 4.30026 0.655067 4.22975C0.618596 4.15925 0.599609 4.08151 0.599609 4.00269C0.599609 3.92386 0.618596 3.84612 0.655067 3.77562C0.691538 3.70511 0.744492 3.64377 0.809739 3.59646Z"
		fill="currentColor"
	/>
`;function Ls(t={}){return d`<svg ${S(t)} class="discord-reply-icon" aria-hidden="false" width="12" height="8" viewBox="0 0 12 8">${dn}</svg>`}var le=function(t,e,s,i,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=i.kind,u=h==="getter"?"get":h==="setter"?"set":"value",m=!e&&t?i.static?t:t.prototype:null,c=e||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),l,H=!1,M=s.length-1;M>=0;M--){var x={};for(var v in i)x[v]=v==="access"?{}:i[v];for(var v in i.access)x.access[v]=i.access[v];x.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var p=(0,s[M])(h==="accessor"?{get:c.get,set:c.set}:c[u],x);if(h==="accessor"){if(p===void 0)continue;if(p===null||typeof p!="object")throw new TypeError("Object expected");(l=o(p.get))&&(c.get=l),(l=o(p.set))&&(c.set=l),(l=o(p.init))&&a.unshift(l)}else(l=o(p))&&(h==="field"?a.unshift(l):c[u]=l)}m&&Object.defineProperty(m,i.name,c),H=!0},Y=function(t,e,s){for(var i=arguments.length>2,a=0;a<e.length;a++)s=i?e[a].call(t,s):e[a].call(t);return i?s:void 0},es=(()=>{let t=[te("discord-reply")],e,s=[],i,a=Q,r,o=[],h=[],u,m=[],c=[],l,H=[],M=[],x,v=[],p=[],z,q=[],R=[],X,$=[],y=[],P,U=[],D=[],ee,de=[],fe=[],ge,be=[],ze=[],_e,ye=[],xe=[],we,Me=[],He=[],$e,ke=[],Ee=[],Te,B=[],E=[],Z,L=[],k=[],J,Xe=[],et=[],tt,it=[],st=[],at,rt=[],ot=[],nt,lt=[],ht=[];var ct=class extends a{static{i=this}static{let I=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[g()],u=[g()],l=[g()],x=[g({type:Boolean})],z=[g({type:Boolean})],X=[g({type:Boolean,attribute:"official-app"})],P=[g({type:Boolean})],ee=[g({type:Boolean})],ge=[g({type:Boolean})],_e=[g({attribute:"role-color"})],we=[g({type:Boolean})],$e=[g({type:Boolean})],Te=[g({type:Boolean})],Z=[g({attribute:"clan-icon"})],J=[g({attribute:"clan-tag"})],tt=[g({type:Boolean,reflect:!0})],at=[oe({context:ue}),g({type:Boolean,reflect:!0,attribute:"light-theme"})],nt=[oe({context:Be}),g({type:Boolean,reflect:!0,attribute:"compact-mode"})],le(this,null,r,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:_=>"profile"in _,get:_=>_.profile,set:(_,O)=>{_.profile=O}},metadata:I},o,h),le(this,null,u,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:_=>"author"in _,get:_=>_.author,set:(_,O)=>{_.author=O}},metadata:I},m,c),le(this,null,l,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:_=>"avatar"in _,get:_=>_.avatar,set:(_,O)=>{_.avatar=O}},metadata:I},H,M),le(this,null,x,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:_=>"bot"in _,get:_=>_.bot,set:(_,O)=>{_.bot=O}},metadata:I},v,p),le(this,null,z,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:_=>"server"in _,get:_=>_.server,set:(_,O)=>{_.server=O}},metadata:I},q,R),le(this,null,X,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:_=>"officialApp"in _,get:_=>_.officialApp,set:(_,O)=>{_.officialApp=O}},metadata:I},$,y),le(this,null,P,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:_=>"op"in _,get:_=>_.op,set:(_,O)=>{_.op=O}},metadata:I},U,D),le(this,null,ee,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:_=>"verified"in _,get:_=>_.verified,set:(_,O)=>{_.verified=O}},metadata:I},de,fe),le(this,null,ge,{kind:"accessor",name:"edited",static:!1,private:!1,access:{has:_=>"edited"in _,get:_=>_.edited,set:(_,O)=>{_.edited=O}},metadata:I},be,ze),le(this,null,_e,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:_=>"roleColor"in _,get:_=>_.roleColor,set:(_,O)=>{_.roleColor=O}},metadata:I},ye,xe),le(this,null,we,{kind:"accessor",name:"command",static:!1,private:!1,access:{has:_=>"command"in _,get:_=>_.command,set:(_,O)=>{_.command=O}},metadata:I},Me,He),le(this,null,$e,{kind:"accessor",name:"attachment",static:!1,private:!1,access:{has:_=>"attachment"in _,get:_=>_.attachment,set:(_,O)=>{_.attachment=O}},metadata:I},ke,Ee),le(this,null,Te,{kind:"accessor",name:"mentions",static:!1,private:!1,access:{has:_=>"mentions"in _,get:_=>_.mentions,set:(_,O)=>{_.mentions=O}},metadata:I},B,E),le(this,null,Z,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:_=>"clanIcon"in _,get:_=>_.clanIcon,set:(_,O)=>{_.clanIcon=O}},metadata:I},L,k),le(this,null,J,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:_=>"clanTag"in _,get:_=>_.clanTag,set:(_,O)=>{_.clanTag=O}},metadata:I},Xe,et),le(this,null,tt,{kind:"accessor",name:"deleted",static:!1,private:!1,access:{has:_=>"deleted"in _,get:_=>_.deleted,set:(_,O)=>{_.deleted=O}},metadata:I},it,st),le(this,null,at,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:_=>"lightTheme"in _,get:_=>_.lightTheme,set:(_,O)=>{_.lightTheme=O}},metadata:I},rt,ot),le(this,null,nt,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:_=>"compactMode"in _,get:_=>_.compactMode,set:(_,O)=>{_.compactMode=O}},metadata:I},lt,ht),le(null,e={value:i},t,{kind:"class",name:i.name,metadata:I},null,s),ct=i=e.value,I&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:I})}static styles=K`
		:host {
			color: #b9bbbe;
			display: flex;
			font-size: 0.875rem;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;

			padding-top: 2px;
			margin-left: 56px;
			margin-bottom: 4px;
			align-items: center;
			line-height: 1.125rem;
			position: relative;
			white-space: pre;
			user-select: none;
		}

		:host([light-theme]) {
			color: #4f5660;
		}

		:host([compact-mode]),
		:host([deleted]) {
			margin-left: 62px;
			margin-bottom: 0;
		}

		:host:before {
			content: '';
			display: block;
			position: absolute;
			top: 50%;
			right: 100%;
			bottom: 0;
			left: -36px;
			margin-right: 4px;
			margin-top: -1px;
			margin-left: -1px;
			margin-bottom: -2px;
			border-left: 2px solid #4f545c !important;
			border-bottom: 0 solid #4f545c !important;
			border-right: 0 solid #4f545c !important;
			border-top: 2px solid #4f545c !important;
			border-top-left-radius: 6px;
		}

		:host([light-theme]):before {
			border-color: #747f8d !important;
		}

		.discord-replied-message-avatar,
		.discord-reply-badge {
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
			width: 16px;
			height: 16px;
			border-radius: 50%;
			user-select: none;
			margin-right: 0.25rem;
		}

		.discord-reply-badge {
			display: flex;
			align-items: center;
			justify-content: center;
			color: #b9bbbe;
			background: #202225;
		}

		:host([light-theme]) .discord-reply-badge {
			color: #4f5660;
			background: #e3e5e8;
		}

		:host .discord-clan-tag {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.8);
			color: #fff;
			font-size: 12px;
			font-weight: 500;
			margin-right: 0.25rem;
			border-radius: 4px;
			line-height: 100%;
			text-transform: uppercase;
			justify-content: space-between;
			display: inline-flex;
			align-items: center;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			height: 1.2rem;
			opacity: 0.55;
			transition: background-color 100ms ease-in-out;
			cursor: pointer;
		}

		:host .discord-clan-tag:hover {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.5);
		}

		:host([light-theme]) .discord-clan-tag {
			opacity: 0.65;
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.09);
			color: #000;
		}

		:host([light-theme]) .discord-clan-tag:hover {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.03);
		}

		:host .discord-clan-tag svg,
		:host .discord-clan-tag img {
			display: inline-flex;
			align-items: center;
			margin-right: 0.25rem;
			right: 0.25rem;
		}

		:host .discord-clan-tag span {
			display: inline-flex;
			align-items: center;
			user-select: none;
			-webkit-user-select: none;
			line-height: 1rem !important;
		}

		.discord-application-tag {
			background-color: hsl(235, 85.6%, 64.7%);
			color: #fff;
			font-size: 0.625rem;
			margin-right: 0.25rem;
			line-height: 100%;
			text-transform: uppercase;

			/* Use flex layout to ensure both verified icon and "BOT" text are aligned to center */
			display: flex;
			align-items: center;

			/* Styling taken through Inspect Element on Discord client for Windows */
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host([compact-mode]) .discord-application-tag {
			margin-right: 0.25rem;
		}

		.discord-application-tag .discord-application-tag-verified {
			width: 0.9375rem;
			height: 0.9375rem;
			margin-left: -0.1rem;
		}

		.discord-application-tag.discord-application-tag-op {
			background-color: #c9cdfb;
			color: #4752c4;
			border-radius: 0.4rem;
		}

		.discord-replied-message-username {
			flex-shrink: 0;
			font-size: inherit;
			line-height: inherit;
			margin-right: 0.25rem;
			opacity: 0.64;
			font-weight: 500;
			color: #fff;
		}

		.discord-replied-message-username:hover {
			text-decoration: underline;
			cursor: pointer;
		}

		.discord-replied-message-content {
			color: inherit;
			font-size: inherit;
			line-height: inherit;
			white-space: pre;
			text-overflow: ellipsis;
			user-select: none;
			cursor: pointer;
		}

		.discord-replied-deleted-message-content {
			color: inherit;
			font-size: inherit;
			line-height: inherit;
			white-space: pre;
			text-overflow: ellipsis;
		}

		.discord-message-edited {
			color: #72767d;
			font-size: 10px;
		}

		:host([light-theme]) .discord-message-edited {
			color: #99aab5;
		}

		.discord-replied-message-content:hover {
			color: #fff;
		}

		:host([light-theme]) .discord-replied-message-content:hover {
			color: #000;
		}

		:host .discord-replied-message-content .discord-message-edited {
			margin-left: 0.25rem;
		}

		.discord-replied-message-content-icon {
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
			width: 20px;
			height: 20px;
			margin-left: 4px;
		}
	`;#e=Y(this,o,void 0);get profile(){return this.#e}set profile(I){this.#e=I}#t=(Y(this,h),Y(this,m,"User"));get author(){return this.#t}set author(I){this.#t=I}#i=(Y(this,c),Y(this,H,void 0));get avatar(){return this.#i}set avatar(I){this.#i=I}#s=(Y(this,M),Y(this,v,!1));get bot(){return this.#s}set bot(I){this.#s=I}#a=(Y(this,p),Y(this,q,!1));get server(){return this.#a}set server(I){this.#a=I}#r=(Y(this,R),Y(this,$,!1));get officialApp(){return this.#r}set officialApp(I){this.#r=I}#o=(Y(this,y),Y(this,U,!1));get op(){return this.#o}set op(I){this.#o=I}#n=(Y(this,D),Y(this,de,!1));get verified(){return this.#n}set verified(I){this.#n=I}#l=(Y(this,fe),Y(this,be,!1));get edited(){return this.#l}set edited(I){this.#l=I}#h=(Y(this,ze),Y(this,ye,void 0));get roleColor(){return this.#h}set roleColor(I){this.#h=I}#c=(Y(this,xe),Y(this,Me,!1));get command(){return this.#c}set command(I){this.#c=I}#d=(Y(this,He),Y(this,ke,!1));get attachment(){return this.#d}set attachment(I){this.#d=I}#m=(Y(this,Ee),Y(this,B,!1));get mentions(){return this.#m}set mentions(I){this.#m=I}#p=(Y(this,E),Y(this,L,void 0));get clanIcon(){return this.#p}set clanIcon(I){this.#p=I}#f=(Y(this,k),Y(this,Xe,void 0));get clanTag(){return this.#f}set clanTag(I){this.#f=I}#v=(Y(this,et),Y(this,it,!1));get deleted(){return this.#v}set deleted(I){this.#v=I}#u=(Y(this,st),Y(this,rt,!1));get lightTheme(){return this.#u}set lightTheme(I){this.#u=I}#g=(Y(this,ot),Y(this,lt,!1));get compactMode(){return this.#g}set compactMode(I){this.#g=I}resolveAvatar(I){return De[I]??I??De.default}render(){let I={author:this.author,bot:this.bot,verified:this.verified,officialApp:this.officialApp,op:this.op,server:this.server,roleColor:this.roleColor,clanIcon:this.clanIcon,clanTag:this.clanTag},_=Reflect.get(Mt,this.profile)??{},O={...I,..._,avatar:this.resolveAvatar(_.avatar??this.avatar)},We=Xi(O.clanIcon),dt=O.clanTag?.slice(0,4),ft=d`
			${j(O.bot&&!O.server&&!O.officialApp,()=>d`<span class="discord-application-tag">${O.verified?Pe():""}App</span>`)}
			${j(O.server&&!O.bot&&!O.officialApp,()=>d`<span class="discord-application-tag">Server</span>`)}
			${j(O.officialApp&&!O.server&&!O.bot,()=>d`<span class="discord-application-tag">${Pe()}OFFICIAL</span>`)}
		`;return d`${j(this.compactMode||this.deleted,()=>d`<div class="discord-reply-badge">${Ls()}</div>`,()=>d`<img class="discord-replied-message-avatar" src="${G(O.avatar)}" alt="${G(O.author)}" />`)}
		${j(this.deleted,()=>d`<div class="discord-replied-deleted-message-content"><em>Original message was deleted</em></div>`,()=>d`${ft}
					<span class="discord-replied-message-username" style=${Ne({color:O.roleColor})}
						>${j(this.mentions,()=>"@")}${O.author}</span
					>
					${j(O.clanIcon&&O.clanTag&&O.clanTag?.length>0,()=>d`<span class="discord-clan-tag">
								${We==="string"?d`<img
											srcset=${G(We)}
											alt=${G(dt)}
											width="12"
											height="12"
											draggable="false"
										/>`:We}
								<span>${dt}</span>
							</span>`)}
					<!-- display: inline -->
					<div class="discord-replied-message-content"
						><slot></slot>${j(this.edited,()=>d`<span class="discord-message-edited">(edited)</span>`)}</div
					>
					${j(this.command,()=>oi({class:"discord-replied-message-content-icon"}),()=>j(this.attachment,()=>ri({class:"discord-replied-message-content-icon"})))}`)}`}constructor(){super(...arguments),Y(this,ht)}static{Y(i,s)}};return ct=i})();var mn=A`
	<path d="M4.61241 0L6 0.845294L1.38759 10L0 9.15471L4.61241 0Z" fill="currentColor" />
`;function Os(t={}){return d`<svg ${S(t)} class="discord-command-icon" aria-hidden="false" width="6" height="10" viewBox="0 0 6 10" fill="none">
		${mn}
	</svg>`}var pn=A`
	<path fill="currentColor" d="M2.06 7.61c-.25.95.31 1.92 1.26 2.18l4.3 1.15c.94.25 1.91-.31 2.17-1.26l1.15-4.3c.25-.94-.31-1.91-1.26-2.17l-4.3-1.15c-.94-.25-1.91.31-2.17 1.26l-1.15 4.3ZM12.98 7.87a2 2 0 0 0 1.75 2.95H20a2 2 0 0 0 1.76-2.95l-2.63-4.83a2 2 0 0 0-3.51 0l-2.63 4.83ZM5.86 13.27a.89.89 0 0 1 1.28 0l.75.77a.9.9 0 0 0 .54.26l1.06.12c.5.06.85.52.8 1.02l-.13 1.08c-.02.2.03.42.14.6l.56.92c.27.43.14 1-.28 1.26l-.9.58a.92.92 0 0 0-.37.48l-.36 1.02a.9.9 0 0 1-1.15.57l-1-.36a.89.89 0 0 0-.6 0l-1 .36a.9.9 0 0 1-1.15-.57l-.36-1.02a.92.92 0 0 0-.37-.48l-.9-.58a.93.93 0 0 1-.28-1.26l.56-.93c.11-.17.16-.38.14-.59l-.12-1.08c-.06-.5.3-.96.8-1.02l1.05-.12a.9.9 0 0 0 .54-.26l.75-.77ZM18.52 13.71a1.1 1.1 0 0 0-2.04 0l-.46 1.24c-.19.5-.57.88-1.07 1.07l-1.24.46a1.1 1.1 0 0 0 0 2.04l1.24.46c.5.19.88.57 1.07 1.07l.46 1.24c.35.95 1.7.95 2.04 0l.46-1.24c.19-.5.57-.88 1.07-1.07l1.24-.46a1.1 1.1 0 0 0 0-2.04l-1.24-.46a1.8 1.8 0 0 1-1.07-1.07l-.46-1.24Z">
	</path>
`;function Bs(t={}){return d`<svg ${S(t)} class="discord-command-icon-name" aria-hidden="false" width="10" height="10" viewBox="0 0 24 24" fill="none">
		${pn}
	</svg>`}var fn=A`
	<path fill="currentColor" d="M5.3 9.3a1 1 0 0 1 1.4 0l5.3 5.29 5.3-5.3a1 1 0 1 1 1.4 1.42l-6 6a1 1 0 0 1-1.4 0l-6-6a1 1 0 0 1 0-1.42Z"></path>
`;function ts(t={}){return d`<svg ${S(t)} aria-hidden="false" width="18" height="18" viewBox="0 0 24 24" xmlns="http://www.w3.org/2000/svg">
		${fn}
	</svg>`}var vn=A`
	<path fill="color-mix( in oklab, hsl(215 calc(1 * 8.8%) 73.3% / 1) 100%, black 0%" d="M12 22a10 10 0 1 0-8.45-4.64c.13.19.11.44-.04.61l-2.06 2.37A1 1 0 0 0 2.2 22H12Z" class="">
    </path>
`;function Rs(t={}){return d`<svg ${S(t)} aria-hidden="false" width="16" height="16" viewBox="0 0 24 24" fill="none">${vn}</svg>`}var ne=function(t,e,s,i,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=i.kind,u=h==="getter"?"get":h==="setter"?"set":"value",m=!e&&t?i.static?t:t.prototype:null,c=e||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),l,H=!1,M=s.length-1;M>=0;M--){var x={};for(var v in i)x[v]=v==="access"?{}:i[v];for(var v in i.access)x.access[v]=i.access[v];x.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var p=(0,s[M])(h==="accessor"?{get:c.get,set:c.set}:c[u],x);if(h==="accessor"){if(p===void 0)continue;if(p===null||typeof p!="object")throw new TypeError("Object expected");(l=o(p.get))&&(c.get=l),(l=o(p.set))&&(c.set=l),(l=o(p.init))&&a.unshift(l)}else(l=o(p))&&(h==="field"?a.unshift(l):c[u]=l)}m&&Object.defineProperty(m,i.name,c),H=!0},W=function(t,e,s){for(var i=arguments.length>2,a=0;a<e.length;a++)s=i?e[a].call(t,s):e[a].call(t);return i?s:void 0},Xa=(()=>{let t=[te("discord-command")],e,s=[],i,a=Q,r,o=[],h=[],u,m=[],c=[],l,H=[],M=[],x,v=[],p=[],z,q=[],R=[],X,$=[],y=[],P,U=[],D=[],ee,de=[],fe=[],ge,be=[],ze=[],_e,ye=[],xe=[],we,Me=[],He=[],$e,ke=[],Ee=[],Te,B=[],E=[],Z,L=[],k=[],J,Xe=[],et=[],tt,it=[],st=[],at,rt=[],ot=[],nt,lt=[],ht=[],ct,I=[],_=[],O,We=[],dt=[];var ft=class extends a{static{i=this}static{let V=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[g({attribute:"profile"})],u=[g({attribute:"author"})],l=[g({attribute:"avatar"})],x=[g({attribute:"role-color"})],z=[g({attribute:"command"})],X=[g({attribute:"type"})],P=[g({attribute:"context-user-profile"})],ee=[g({attribute:"context-user-name"})],ge=[g({attribute:"context-user-image"})],_e=[g({attribute:"context-user-role-color"})],we=[g({type:Boolean,attribute:"context-user-bot"})],$e=[g({type:Boolean,attribute:"context-user-bot-verified"})],Te=[g({type:Boolean,attribute:"context-command-reply"})],Z=[g({type:Boolean,attribute:"context-attachment-reply"})],J=[g({type:String,attribute:"context-message-reply"})],tt=[g({type:Boolean,attribute:"context-message-deleted"})],at=[g({type:Boolean,attribute:"context-user-application-official"})],nt=[g({type:Boolean,attribute:"context-user-server"})],ct=[oe({context:Be}),g({type:Boolean,reflect:!0,attribute:"compact-mode"})],O=[oe({context:ue}),g({type:Boolean,reflect:!0,attribute:"light-theme"})],ne(this,null,r,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:b=>"profile"in b,get:b=>b.profile,set:(b,F)=>{b.profile=F}},metadata:V},o,h),ne(this,null,u,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:b=>"author"in b,get:b=>b.author,set:(b,F)=>{b.author=F}},metadata:V},m,c),ne(this,null,l,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:b=>"avatar"in b,get:b=>b.avatar,set:(b,F)=>{b.avatar=F}},metadata:V},H,M),ne(this,null,x,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:b=>"roleColor"in b,get:b=>b.roleColor,set:(b,F)=>{b.roleColor=F}},metadata:V},v,p),ne(this,null,z,{kind:"accessor",name:"command",static:!1,private:!1,access:{has:b=>"command"in b,get:b=>b.command,set:(b,F)=>{b.command=F}},metadata:V},q,R),ne(this,null,X,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:b=>"type"in b,get:b=>b.type,set:(b,F)=>{b.type=F}},metadata:V},$,y),ne(this,null,P,{kind:"accessor",name:"contextUserProfile",static:!1,private:!1,access:{has:b=>"contextUserProfile"in b,get:b=>b.contextUserProfile,set:(b,F)=>{b.contextUserProfile=F}},metadata:V},U,D),ne(this,null,ee,{kind:"accessor",name:"contextUserName",static:!1,private:!1,access:{has:b=>"contextUserName"in b,get:b=>b.contextUserName,set:(b,F)=>{b.contextUserName=F}},metadata:V},de,fe),ne(this,null,ge,{kind:"accessor",name:"contextUserAvatar",static:!1,private:!1,access:{has:b=>"contextUserAvatar"in b,get:b=>b.contextUserAvatar,set:(b,F)=>{b.contextUserAvatar=F}},metadata:V},be,ze),ne(this,null,_e,{kind:"accessor",name:"contextUserRoleColor",static:!1,private:!1,access:{has:b=>"contextUserRoleColor"in b,get:b=>b.contextUserRoleColor,set:(b,F)=>{b.contextUserRoleColor=F}},metadata:V},ye,xe),ne(this,null,we,{kind:"accessor",name:"contextUserBot",static:!1,private:!1,access:{has:b=>"contextUserBot"in b,get:b=>b.contextUserBot,set:(b,F)=>{b.contextUserBot=F}},metadata:V},Me,He),ne(this,null,$e,{kind:"accessor",name:"contextUserBotVerified",static:!1,private:!1,access:{has:b=>"contextUserBotVerified"in b,get:b=>b.contextUserBotVerified,set:(b,F)=>{b.contextUserBotVerified=F}},metadata:V},ke,Ee),ne(this,null,Te,{kind:"accessor",name:"contextCommandReply",static:!1,private:!1,access:{has:b=>"contextCommandReply"in b,get:b=>b.contextCommandReply,set:(b,F)=>{b.contextCommandReply=F}},metadata:V},B,E),ne(this,null,Z,{kind:"accessor",name:"contextAttachmentReply",static:!1,private:!1,access:{has:b=>"contextAttachmentReply"in b,get:b=>b.contextAttachmentReply,set:(b,F)=>{b.contextAttachmentReply=F}},metadata:V},L,k),ne(this,null,J,{kind:"accessor",name:"contextMessageReply",static:!1,private:!1,access:{has:b=>"contextMessageReply"in b,get:b=>b.contextMessageReply,set:(b,F)=>{b.contextMessageReply=F}},metadata:V},Xe,et),ne(this,null,tt,{kind:"accessor",name:"contextMessageDeleted",static:!1,private:!1,access:{has:b=>"contextMessageDeleted"in b,get:b=>b.contextMessageDeleted,set:(b,F)=>{b.contextMessageDeleted=F}},metadata:V},it,st),ne(this,null,at,{kind:"accessor",name:"contextUserOfficialApplication",static:!1,private:!1,access:{has:b=>"contextUserOfficialApplication"in b,get:b=>b.contextUserOfficialApplication,set:(b,F)=>{b.contextUserOfficialApplication=F}},metadata:V},rt,ot),ne(this,null,nt,{kind:"accessor",name:"contextUserServer",static:!1,private:!1,access:{has:b=>"contextUserServer"in b,get:b=>b.contextUserServer,set:(b,F)=>{b.contextUserServer=F}},metadata:V},lt,ht),ne(this,null,ct,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:b=>"compactMode"in b,get:b=>b.compactMode,set:(b,F)=>{b.compactMode=F}},metadata:V},I,_),ne(this,null,O,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:b=>"lightTheme"in b,get:b=>b.lightTheme,set:(b,F)=>{b.lightTheme=F}},metadata:V},We,dt),ne(null,e={value:i},t,{kind:"class",name:i.name,metadata:V},null,s),ft=i=e.value,V&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:V})}static styles=[es.styles,K`
			:host .discord-slash-command-name {
				color: color-mix(in oklab, hsl(200 calc(1 * 100%) 49.4% / 1) 100%, black 0%) !important;
				font-weight: 500;
				background-color: #3c4270;
				border-radius: 3px;
				display: flex;
				padding: 0 5px;
				align-items: center;
				gap: 2px;
				cursor: default;
			}

			:host .discord-slash-command-name:hover {
				color: #fffffd !important;
				background-color: #5865f2;
			}

			.discord-context-command-name {
				color: color-mix(in oklab, hsl(200 calc(1 * 100%) 49.4% / 1) 100%, black 0%) !important;
				opacity: 0.64;
				cursor: default;
				font-weight: 500;
			}

			.discord-arrow-right-icon {
				transform: rotate(267deg);
				width: 12px;
				height: 12px;
				fill: none;
				margin-right: 2px;
				margin-left: 2px;
				margin-top: 3px;
			}

			.discord-context-user {
				display: flex;
				align-items: center;
				margin-top: 3px;
			}

			.discord-message-margintop {
				margin-top: 3px;
			}

			:host .discord-message-deleted {
				color: rgb(185, 187, 190) !important;
				cursor: default;
			}

			:host .discord-replied-message-username {
				margin-right: 0;
			}

			:host([light-theme]) .discord-replied-message-username {
				color: rgb(46, 51, 56);
			}

			:host([compact-mode]) .discord-context-user {
				display: flex;
				align-items: center;
				margin: 0 !important;
			}

			:host([compact-mode]) .discord-message-margintop {
				margin-top: 0 !important;
			}
		`];#e=W(this,o,void 0);get profile(){return this.#e}set profile(V){this.#e=V}#t=(W(this,h),W(this,m,"User"));get author(){return this.#t}set author(V){this.#t=V}#i=(W(this,c),W(this,H,void 0));get avatar(){return this.#i}set avatar(V){this.#i=V}#s=(W(this,M),W(this,v,void 0));get roleColor(){return this.#s}set roleColor(V){this.#s=V}#a=(W(this,p),W(this,q,void 0));get command(){return this.#a}set command(V){this.#a=V}#r=(W(this,R),W(this,$,"slash_command"));get type(){return this.#r}set type(V){this.#r=V}#o=(W(this,y),W(this,U,void 0));get contextUserProfile(){return this.#o}set contextUserProfile(V){this.#o=V}#n=(W(this,D),W(this,de,"User"));get contextUserName(){return this.#n}set contextUserName(V){this.#n=V}#l=(W(this,fe),W(this,be,void 0));get contextUserAvatar(){return this.#l}set contextUserAvatar(V){this.#l=V}#h=(W(this,ze),W(this,ye,void 0));get contextUserRoleColor(){return this.#h}set contextUserRoleColor(V){this.#h=V}#c=(W(this,xe),W(this,Me,!1));get contextUserBot(){return this.#c}set contextUserBot(V){this.#c=V}#d=(W(this,He),W(this,ke,!1));get contextUserBotVerified(){return this.#d}set contextUserBotVerified(V){this.#d=V}#m=(W(this,Ee),W(this,B,!1));get contextCommandReply(){return this.#m}set contextCommandReply(V){this.#m=V}#p=(W(this,E),W(this,L,!1));get contextAttachmentReply(){return this.#p}set contextAttachmentReply(V){this.#p=V}#f=(W(this,k),W(this,Xe,void 0));get contextMessageReply(){return this.#f}set contextMessageReply(V){this.#f=V}#v=(W(this,et),W(this,it,!1));get contextMessageDeleted(){return this.#v}set contextMessageDeleted(V){this.#v=V}#u=(W(this,st),W(this,rt,!1));get contextUserOfficialApplication(){return this.#u}set contextUserOfficialApplication(V){this.#u=V}#g=(W(this,ot),W(this,lt,!1));get contextUserServer(){return this.#g}set contextUserServer(V){this.#g=V}#b=(W(this,ht),W(this,I,!1));get compactMode(){return this.#b}set compactMode(V){this.#b=V}#z=(W(this,_),W(this,We,!1));get lightTheme(){return this.#z}set lightTheme(V){this.#z=V}validCommandTypes=(W(this,dt),new Set(["user_command","message_command","slash_command"]));checkType(){if(this.type){if(typeof this.type!="string")throw new TypeError("DiscordCommand `type` prop must be a string.");if(!this.validCommandTypes.has(this.type))throw new RangeError("DiscordCommand `type` prop must be one of: 'uer_command', 'message_command' or 'slash_command'")}}resolveAvatar(V){return De[V]??V??De.default}render(){this.checkType();let V={author:this.author,bot:!1,verified:!1,server:!1,roleColor:this.roleColor},b=Reflect.get(Mt,this.profile)??{},F={...V,...b,avatar:this.resolveAvatar(b.avatar??this.avatar)},li={author:this.contextUserName,bot:this.contextUserBot,verified:this.contextUserBotVerified,server:!1,roleColor:this.contextUserRoleColor},Ut=Reflect.get(Mt,this.contextUserProfile)??{},Ae={...li,...Ut,avatar:this.resolveAvatar(Ut.avatar??this.contextUserAvatar)},hi=this.contextMessageDeleted?d`<em class="discord-message-deleted">Original message was deleted</em>`:this.contextMessageReply;return d`
			${j(this.compactMode,()=>d`<div class="discord-reply-badge">${Os()}</div>`,()=>d`<img class="discord-replied-message-avatar" src="${G(F.avatar)}" alt="${G(F.author)}" />`)}
			<span class="discord-replied-message-username" style=${Ne({color:F.roleColor??""})}>${F.author}</span>
			<span> used </span>
			${j(this.type==="slash_command",()=>d`<div class="discord-replied-message-content discord-slash-command-name">
						${Bs()}<span>${this.command}</span>
					</div>`)}
			${j(this.type==="user_command",()=>d`<div class="discord-replied-message-content discord-context-command-name"><span>${this.command}</span></div>
						${ts({class:"discord-arrow-right-icon"})}
						<div class="discord-context-user">
							${j(!this.compactMode,()=>d`<img
										class="discord-replied-message-avatar"
										src="${G(Ae.avatar)}"
										alt="${G(Ae.author)}"
									/>`)}
							<span class="discord-replied-message-username" style=${Ne({color:Ae.roleColor??""})}
								>${Ae.author}</span
							>
						</div>`)}
			${j(this.type==="message_command",()=>d`<div class="discord-replied-message-content discord-context-command-name"><span>${this.command}</span></div>
						${ts({class:"discord-arrow-right-icon"})}
						${j(!this.contextMessageDeleted,()=>d`<div class="discord-context-user">
									${j(!this.compactMode,()=>j(!this.contextUserOfficialApplication,()=>d`<img
													class="discord-replied-message-avatar"
													src="${G(Ae.avatar)}"
													alt="${G(Ae.author)}"
												/>`,()=>d`<img
													class="discord-replied-message-avatar"
													src="${G(De.blue)}"
													alt="OFFICIALAPPLICATION"
												/>`))}
									${j(Ae.bot,()=>d`<span class="discord-application-tag">${Ae.verified?Pe():""}App</span>`,()=>j(this.contextUserServer,()=>d`<span class="discord-application-tag">SERVER</span>`,()=>j(this.contextUserOfficialApplication,()=>d`<span class="discord-application-tag">${Pe()}OFFICIAL</span>`)))}
									<span class="discord-replied-message-username" style=${Ne({color:Ae.roleColor??""})}
										>${Ae.author}</span
									><span></span>
								</div>`,()=>j(this.contextMessageDeleted,()=>Rs({class:"discord-message-margintop",style:"margin-right: 3px;"})))}
						<div class="discord-replied-message-content discord-message-margintop">${hi}</div>
						${j(this.contextCommandReply&&!this.contextMessageDeleted,()=>oi({class:"discord-replied-message-content-icon discord-message-margintop"}),()=>j(this.contextAttachmentReply,()=>ri({class:"discord-replied-message-content-icon discord-message-margintop"})))} `)}
		`}static{W(i,s)}};return ft=i})();var Ie=function(t,e,s,i,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=i.kind,u=h==="getter"?"get":h==="setter"?"set":"value",m=!e&&t?i.static?t:t.prototype:null,c=e||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),l,H=!1,M=s.length-1;M>=0;M--){var x={};for(var v in i)x[v]=v==="access"?{}:i[v];for(var v in i.access)x.access[v]=i.access[v];x.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var p=(0,s[M])(h==="accessor"?{get:c.get,set:c.set}:c[u],x);if(h==="accessor"){if(p===void 0)continue;if(p===null||typeof p!="object")throw new TypeError("Object expected");(l=o(p.get))&&(c.get=l),(l=o(p.set))&&(c.set=l),(l=o(p.init))&&a.unshift(l)}else(l=o(p))&&(h==="field"?a.unshift(l):c[u]=l)}m&&Object.defineProperty(m,i.name,c),H=!0},se=function(t,e,s){for(var i=arguments.length>2,a=0;a<e.length;a++)s=i?e[a].call(t,s):e[a].call(t);return i?s:void 0},er=(()=>{let t=[te("discord-embed")],e,s=[],i,a=Q,r,o=[],h=[],u,m=[],c=[],l,H=[],M=[],x,v=[],p=[],z,q=[],R=[],X,$=[],y=[],P,U=[],D=[],ee,de=[],fe=[],ge,be=[],ze=[],_e,ye=[],xe=[],we,Me=[],He=[],$e,ke=[],Ee=[];var Te=class extends a{static{i=this}static{let B=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[g()],u=[g({attribute:"author-name"})],l=[g({attribute:"author-image"})],x=[g({attribute:"author-url"})],z=[g({attribute:"embed-title"})],X=[g({attribute:!1})],P=[g()],ee=[g()],ge=[g()],_e=[g()],we=[g()],$e=[oe({context:ue,subscribe:!0}),g({type:Boolean,reflect:!0,attribute:"light-theme"})],Ie(this,null,r,{kind:"accessor",name:"color",static:!1,private:!1,access:{has:E=>"color"in E,get:E=>E.color,set:(E,Z)=>{E.color=Z}},metadata:B},o,h),Ie(this,null,u,{kind:"accessor",name:"authorName",static:!1,private:!1,access:{has:E=>"authorName"in E,get:E=>E.authorName,set:(E,Z)=>{E.authorName=Z}},metadata:B},m,c),Ie(this,null,l,{kind:"accessor",name:"authorImage",static:!1,private:!1,access:{has:E=>"authorImage"in E,get:E=>E.authorImage,set:(E,Z)=>{E.authorImage=Z}},metadata:B},H,M),Ie(this,null,x,{kind:"accessor",name:"authorUrl",static:!1,private:!1,access:{has:E=>"authorUrl"in E,get:E=>E.authorUrl,set:(E,Z)=>{E.authorUrl=Z}},metadata:B},v,p),Ie(this,null,z,{kind:"accessor",name:"embedTitle",static:!1,private:!1,access:{has:E=>"embedTitle"in E,get:E=>E.embedTitle,set:(E,Z)=>{E.embedTitle=Z}},metadata:B},q,R),Ie(this,null,X,{kind:"accessor",name:"embedEmojisMap",static:!1,private:!1,access:{has:E=>"embedEmojisMap"in E,get:E=>E.embedEmojisMap,set:(E,Z)=>{E.embedEmojisMap=Z}},metadata:B},$,y),Ie(this,null,P,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:E=>"url"in E,get:E=>E.url,set:(E,Z)=>{E.url=Z}},metadata:B},U,D),Ie(this,null,ee,{kind:"accessor",name:"thumbnail",static:!1,private:!1,access:{has:E=>"thumbnail"in E,get:E=>E.thumbnail,set:(E,Z)=>{E.thumbnail=Z}},metadata:B},de,fe),Ie(this,null,ge,{kind:"accessor",name:"image",static:!1,private:!1,access:{has:E=>"image"in E,get:E=>E.image,set:(E,Z)=>{E.image=Z}},metadata:B},be,ze),Ie(this,null,_e,{kind:"accessor",name:"video",static:!1,private:!1,access:{has:E=>"video"in E,get:E=>E.video,set:(E,Z)=>{E.video=Z}},metadata:B},ye,xe),Ie(this,null,we,{kind:"accessor",name:"provider",static:!1,private:!1,access:{has:E=>"provider"in E,get:E=>E.provider,set:(E,Z)=>{E.provider=Z}},metadata:B},Me,He),Ie(this,null,$e,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:E=>"lightTheme"in E,get:E=>E.lightTheme,set:(E,Z)=>{E.lightTheme=Z}},metadata:B},ke,Ee),Ie(null,e={value:i},t,{kind:"class",name:i.name,metadata:B},null,s),Te=i=e.value,B&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:B})}static styles=K`
		:host {
			color: #dcddde;
			display: flex;
			font-size: 13px;
			line-height: 150%;
			margin-bottom: 8px;
			margin-top: 8px;
		}

		:host([light-theme]) {
			color: #2e3338;
		}

		:host .discord-left-border {
			background-color: #202225;
			border-radius: 4px 0 0 4px;
			flex-shrink: 0;
			width: 4px;
		}

		:host([light-theme]) .discord-left-border {
			background-color: #e3e5e8;
		}

		:host .discord-embed-root {
			display: grid;
			grid-auto-flow: row;
			grid-row-gap: 0.25rem;
			min-height: 0;
			min-width: 0;
			text-indent: 0;
		}

		:host .discord-embed-wrapper {
			background-color: #2f3136;
			max-width: 520px;
			border: 1px solid rgba(46, 48, 54, 0.6);
			border-radius: 0 4px 4px 0;
			justify-self: start;
			align-self: start;
			display: grid;
			box-sizing: border-box;
		}

		:host([light-theme]) .discord-embed-wrapper {
			background-color: rgb(242, 243, 245);
			border-color: rgba(205, 205, 205, 0.3);
		}

		:host .discord-embed-wrapper .discord-embed-grid {
			display: inline-grid;
			grid-template-columns: auto -webkit-min-content;
			grid-template-columns: auto min-content;
			grid-template-columns: auto;
			grid-template-rows: auto;
			padding: 0.5rem 1rem 1rem 0.75rem;
		}

		:host .discord-embed-thumbnail {
			border-radius: 4px;
			flex-shrink: 0;
			grid-column: 2/2;
			grid-row: 1/8;
			justify-self: end;
			margin-left: 16px;
			margin-top: 8px;
			max-height: 80px;
			max-width: 80px;
			object-fit: contain;
			object-position: top center;
		}

		:host .discord-embed-author {
			-webkit-box-align: center;
			align-items: center;
			color: #fff;
			font-size: 14px;
			display: flex;
			font-weight: 600;
			grid-column: 1 / 1;
			margin-top: 8px;
			min-width: 0;
		}

		:host([light-theme]) .discord-embed-author {
			color: #060607;
		}

		:host .discord-embed-author a {
			color: #fff;
			font-weight: 600;
			text-decoration: none;
		}

		:host .discord-embed-author a:hover {
			text-decoration: underline;
		}

		:host([light-theme]) .discord-embed-author a {
			color: #060607;
		}

		:host .discord-embed-author .discord-author-image {
			border-radius: 50%;
			height: 24px;
			margin-right: 8px;
			width: 24px;
		}

		:host .discord-embed-author-block,
		:host .discord-embed-author-block > span {
			max-width: 95%;
		}

		:host .discord-embed-provider {
			font-size: 0.75rem;
			line-height: 1rem;
			font-weight: 400;
			grid-column: 1/1;
			margin-top: 8px;
			unicode-bidi: plaintext;
			text-align: left;
		}

		:host([light-theme]) .discord-embed-provider {
			color: #4f545c;
		}

		:host .discord-embed-title {
			-webkit-box-align: center;
			align-items: center;
			color: #fff;
			display: inline-block;
			font-size: 1rem;
			font-weight: 600;
			grid-column: 1 / 1;
			margin-top: 8px;
			min-width: 0;
		}

		:host([light-theme]) .discord-embed-title {
			color: #060607;
		}

		:host .discord-embed-title a {
			color: #00aff4;
			font-weight: 600;
			text-decoration: none;
		}

		:host .discord-embed-title a:hover {
			text-decoration: underline;
		}

		:host .discord-embed-image {
			border-radius: 4px;
			max-width: 300px;
			max-height: 300px;
		}

		:host .discord-embed-media {
			border-radius: 4px;
			contain: paint;
			display: block;
			grid-column: 1/1;
			margin-top: 16px;
		}

		:host .discord-embed-media.discord-embed-media-video {
			height: 225px;
		}

		:host .discord-embed.media .discord-embed-image {
			overflow: hidden;
			position: relative;
			user-select: text;
		}

		:host .discord-embed-media .discord-embed-video {
			-webkit-box-align: center;
			-webkit-box-pack: center;
			align-items: center;
			border-radius: 0;
			cursor: pointer;
			display: flex;
			height: 100%;
			justify-content: center;
			max-height: 100%;
			width: 100%;

			width: 400px;
			height: 225px;
			left: 0px;
			top: 0px;
		}

		.discord-embed-custom-emoji {
			display: inline-block;
		}

		.discord-embed-custom-emoji .discord-embed-custom-emoji-image {
			width: 18px;
			height: 18px;
			vertical-align: bottom;
		}

		slot[name='footer']::slotted(*) {
			grid-column: 1/3;
			grid-row: auto/auto;
		}
	`;#e=se(this,o,void 0);get color(){return this.#e}set color(B){this.#e=B}#t=(se(this,h),se(this,m,void 0));get authorName(){return this.#t}set authorName(B){this.#t=B}#i=(se(this,c),se(this,H,void 0));get authorImage(){return this.#i}set authorImage(B){this.#i=B}#s=(se(this,M),se(this,v,void 0));get authorUrl(){return this.#s}set authorUrl(B){this.#s=B}#a=(se(this,p),se(this,q,void 0));get embedTitle(){return this.#a}set embedTitle(B){this.#a=B}#r=(se(this,R),se(this,$,{}));get embedEmojisMap(){return this.#r}set embedEmojisMap(B){this.#r=B}#o=(se(this,y),se(this,U,void 0));get url(){return this.#o}set url(B){this.#o=B}#n=(se(this,D),se(this,de,void 0));get thumbnail(){return this.#n}set thumbnail(B){this.#n=B}#l=(se(this,fe),se(this,be,void 0));get image(){return this.#l}set image(B){this.#l=B}#h=(se(this,ze),se(this,ye,void 0));get video(){return this.#h}set video(B){this.#h=B}#c=(se(this,xe),se(this,Me,void 0));get provider(){return this.#c}set provider(B){this.#c=B}#d=(se(this,He),se(this,ke,!1));get lightTheme(){return this.#d}set lightTheme(B){this.#d=B}render(){let B=this.parseTitle(this.authorName),E=this.parseTitle(this.embedTitle);return d`<div style=${Ne({"background-color":this.color})} class="discord-left-border"></div>
			<div class="discord-embed-root">
				<div class="discord-embed-wrapper">
					<div class="discord-embed-grid">
						${j(this.provider,()=>d`<div class="discord-embed-provider">${this.provider}</div>`)}
						${j(B,()=>d`<div class="discord-embed-author">
									${j(this.authorImage,()=>d`<img src=${G(this.authorImage)} alt="" class="discord-author-image" />`)}
									${j(this.authorUrl,()=>d`<a
												href=${G(this.authorUrl)}
												target="_blank"
												rel="noopener noreferrer"
												class="discord-embed-author-block"
											>
												<span class="discord-embed-author-block">${B}</span>
											</a>`,()=>d`<span class="discord-embed-author-block">${B}</span>`)}
								</div>`)}
						${j(E,()=>d`<div class="discord-embed-title">
									${this.url?d`<a href="${this.url}" target="_blank" rel="noopener noreferrer"> ${E} </a>`:d`${E}`}
								</div>`)}
						<slot name="description"></slot>
						<slot name="fields"></slot>
						${j(this.image||this.video,()=>d`<div class=${qe({"discord-embed-media":!0,"discord-embed-media-video":!!this.video})}>
									${this.renderMedia()}
								</div>`)}
						${j(this.thumbnail,()=>d`<img src=${G(this.thumbnail)} alt="" class="discord-embed-thumbnail" />`)}
						<slot name="footer"></slot>
					</div>
				</div>
			</div>`}renderMedia(){return this.video?d`
				<video
					controls
					muted
					preload="none"
					poster=${G(this.image)}
					src=${G(this.video)}
					height="225"
					width="400"
					class="discord-embed-video"
				>
					<img src=${G(this.image)} alt="Discord embed media" class="discord-embed-image" />
				</video>
			`:this.image?d`<img src=${G(this.image)} alt="Discord embed media" class="discord-embed-image" />`:null}parseTitle(B){if(!B)return null;let E=[],Z="";for(let L of B.split(`
`)){for(let k of L.split(" ")){let J=Bt(k)??this.embedEmojisMap[k]??{};J.name?E.push(d`<discord-custom-emoji name=${J.name} url=${G(J.url)} embed-emoji></discord-custom-emoji>`):Z+=`${k} `,Z===" "&&E.push(d`<br />`)}E.push(Z),Z=""}return E.map(L=>typeof L=="string"?d`<span>${L}</span>`:L)}constructor(){super(...arguments),se(this,Ee)}static{se(i,s)}};return Te=i})();var un=function(t,e,s,i,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=i.kind,u=h==="getter"?"get":h==="setter"?"set":"value",m=!e&&t?i.static?t:t.prototype:null,c=e||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),l,H=!1,M=s.length-1;M>=0;M--){var x={};for(var v in i)x[v]=v==="access"?{}:i[v];for(var v in i.access)x.access[v]=i.access[v];x.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var p=(0,s[M])(h==="accessor"?{get:c.get,set:c.set}:c[u],x);if(h==="accessor"){if(p===void 0)continue;if(p===null||typeof p!="object")throw new TypeError("Object expected");(l=o(p.get))&&(c.get=l),(l=o(p.set))&&(c.set=l),(l=o(p.init))&&a.unshift(l)}else(l=o(p))&&(h==="field"?a.unshift(l):c[u]=l)}m&&Object.defineProperty(m,i.name,c),H=!0},gn=function(t,e,s){for(var i=arguments.length>2,a=0;a<e.length;a++)s=i?e[a].call(t,s):e[a].call(t);return i?s:void 0},tr=(()=>{let t=[te("discord-embed-description")],e,s=[],i,a=Q;var r=class extends a{static{i=this}static{let o=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;un(null,e={value:i},t,{kind:"class",name:i.name,metadata:o},null,s),r=i=e.value,o&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:o})}static styles=K`
		:host {
			font-size: 0.875rem;
			font-weight: 400;
			grid-column: 1/1;
			line-height: 1.125rem;
			margin-top: 8px;
			min-width: 0;
		}
	`;render(){return d`<slot></slot>`}static{gn(i,s)}};return r=i})();var ni=function(t,e,s,i,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=i.kind,u=h==="getter"?"get":h==="setter"?"set":"value",m=!e&&t?i.static?t:t.prototype:null,c=e||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),l,H=!1,M=s.length-1;M>=0;M--){var x={};for(var v in i)x[v]=v==="access"?{}:i[v];for(var v in i.access)x.access[v]=i.access[v];x.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var p=(0,s[M])(h==="accessor"?{get:c.get,set:c.set}:c[u],x);if(h==="accessor"){if(p===void 0)continue;if(p===null||typeof p!="object")throw new TypeError("Object expected");(l=o(p.get))&&(c.get=l),(l=o(p.set))&&(c.set=l),(l=o(p.init))&&a.unshift(l)}else(l=o(p))&&(h==="field"?a.unshift(l):c[u]=l)}m&&Object.defineProperty(m,i.name,c),H=!0},Ye=function(t,e,s){for(var i=arguments.length>2,a=0;a<e.length;a++)s=i?e[a].call(t,s):e[a].call(t);return i?s:void 0},ir=(()=>{let t=[te("discord-embed-footer")],e,s=[],i,a=Q,r,o=[],h=[],u,m=[],c=[],l,H=[],M=[],x,v=[],p=[];var z=class extends a{static{i=this}static{let q=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[g({attribute:"footer-image"})],u=[g({attribute:"footer-image-alt"})],l=[g({type:String,reflect:!0,converter:R=>Ot(R),attribute:!0})],x=[oe({context:ue,subscribe:!0}),g({type:Boolean,reflect:!0,attribute:"light-theme"})],ni(this,null,r,{kind:"accessor",name:"footerImage",static:!1,private:!1,access:{has:R=>"footerImage"in R,get:R=>R.footerImage,set:(R,X)=>{R.footerImage=X}},metadata:q},o,h),ni(this,null,u,{kind:"accessor",name:"footerImageAlt",static:!1,private:!1,access:{has:R=>"footerImageAlt"in R,get:R=>R.footerImageAlt,set:(R,X)=>{R.footerImageAlt=X}},metadata:q},m,c),ni(this,null,l,{kind:"accessor",name:"timestamp",static:!1,private:!1,access:{has:R=>"timestamp"in R,get:R=>R.timestamp,set:(R,X)=>{R.timestamp=X}},metadata:q},H,M),ni(this,null,x,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:R=>"lightTheme"in R,get:R=>R.lightTheme,set:(R,X)=>{R.lightTheme=X}},metadata:q},v,p),ni(null,e={value:i},t,{kind:"class",name:i.name,metadata:q},null,s),z=i=e.value,q&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:q})}static styles=K`
		:host {
			-webkit-box-align: center;
			align-items: center;
			display: flex;
			font-size: 12px;
			line-height: 16px;
			font-weight: 500;
			margin-top: 8px;
		}

		:host([light-theme]) {
			color: #747f8d;
		}

		:host .discord-footer-image {
			border-radius: 50%;
			flex-shrink: 0;
			height: 20px;
			margin-right: 8px;
			width: 20px;
		}

		:host .discord-footer-separator {
			color: #dcddde;
			font-weight: 500;
			display: inline-block;
			margin: 0 4px;
		}

		:host([light-theme]) .discord-footer-separator {
			color: #5c5e66;
		}
	`;#e=Ye(this,o,void 0);get footerImage(){return this.#e}set footerImage(q){this.#e=q}#t=(Ye(this,h),Ye(this,m,void 0));get footerImageAlt(){return this.#t}set footerImageAlt(q){this.#t=q}#i=(Ye(this,c),Ye(this,H,void 0));get timestamp(){return this.#i}set timestamp(q){this.#i=q}#s=(Ye(this,M),Ye(this,v,!1));get lightTheme(){return this.#s}set lightTheme(q){this.#s=q}updateTimestamp(q){q&&!Number.isNaN(new Date(q).getTime())&&(this.timestamp=Ot(q))}render(){return this.updateTimestamp(this.timestamp),d`${j(this.footerImage,()=>d`<img src=${G(this.footerImage)} alt=${G(this.footerImageAlt)} class="discord-footer-image" />`)}
			<slot></slot>
			${j(this.timestamp,()=>d`<span class="discord-footer-separator">&bull;</span>`)}
			${j(this.timestamp,()=>` ${this.timestamp}`,()=>null)}`}constructor(){super(...arguments),Ye(this,p)}static{Ye(i,s)}};return z=i})();var bn=A`
 	<path 
		fill="currentColor" 
 		d="M15.56 11.77c.2-.1.44.02.44.23a4 4 0 1 1-4-4c.21 0 .33.25.23.44a2.5 2.5 0 0 0 3.32 3.32Z"
 	/>
  	<path 
		fill="currentColor" 
  		fill-rule="evenodd" 
  		d="M22.89 11.7q.105.3 0 .6C22.27 13.9 19.1 21 12 21c-7.11 0-10.27-7.11-10.89-8.7a.83.83 0 0 1 0-.6C1.73 10.1 4.9 3 12 3c7.11 0 10.27 7.11 10.89 8.7m-4.5-3.62A15.1 15.1 0 0 1 20.85 12c-.38.88-1.18 2.47-2.46 3.92C16.87 17.62 14.8 19 12 19s-4.87-1.38-6.39-3.08A15.1 15.1 0 0 1 3.15 12c.38-.88 1.18-2.47 2.46-3.92C7.13 6.38 9.2 5 12 5s4.87 1.38 6.39 3.08" 
  		clip-rule="evenodd"
  	/>
`;function Ps(t={}){return d`<svg
		${S(t)}
		class="discord-message-ephemeral-icon"
		aria-hidden="false"
		width="16"
		height="16"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${bn}
	</svg>`}var ae=function(t,e,s,i,a,r){function o(z){if(z!==void 0&&typeof z!="function")throw new TypeError("Function expected");return z}for(var h=i.kind,u=h==="getter"?"get":h==="setter"?"set":"value",m=!e&&t?i.static?t:t.prototype:null,c=e||(m?Object.getOwnPropertyDescriptor(m,i.name):{}),l,H=!1,M=s.length-1;M>=0;M--){var x={};for(var v in i)x[v]=v==="access"?{}:i[v];for(var v in i.access)x.access[v]=i.access[v];x.addInitializer=function(z){if(H)throw new TypeError("Cannot add initializers after decoration has completed");r.push(o(z||null))};var p=(0,s[M])(h==="accessor"?{get:c.get,set:c.set}:c[u],x);if(h==="accessor"){if(p===void 0)continue;if(p===null||typeof p!="object")throw new TypeError("Object expected");(l=o(p.get))&&(c.get=l),(l=o(p.set))&&(c.set=l),(l=o(p.init))&&a.unshift(l)}else(l=o(p))&&(h==="field"?a.unshift(l):c[u]=l)}m&&Object.defineProperty(m,i.name,c),H=!0},N=function(t,e,s){for(var i=arguments.length>2,a=0;a<e.length;a++)s=i?e[a].call(t,s):e[a].call(t);return i?s:void 0},sr=(()=>{let t=[te("discord-message")],e,s=[],i,a=Q,r,o=[],h=[],u,m=[],c=[],l,H=[],M=[],x,v=[],p=[],z,q=[],R=[],X,$=[],y=[],P,U=[],D=[],ee,de=[],fe=[],ge,be=[],ze=[],_e,ye=[],xe=[],we,Me=[],He=[],$e,ke=[],Ee=[],Te,B=[],E=[],Z,L=[],k=[],J,Xe=[],et=[],tt,it=[],st=[],at,rt=[],ot=[],nt,lt=[],ht=[],ct,I=[],_=[],O,We=[],dt=[],ft,V=[],b=[],F,li=[],Ut=[],Ae,hi=[],Fs=[],qs,Ws=[],Zs=[];var Ks=class extends a{static{i=this}static{let T=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;r=[g()],u=[g()],l=[g()],x=[g({type:Boolean})],z=[g({type:Boolean})],X=[g({type:Boolean,attribute:"official-app"})],P=[g({type:Boolean})],ee=[g({type:Boolean})],ge=[g({type:Boolean})],_e=[g({attribute:"role-color"})],we=[g({attribute:"role-icon"})],$e=[g({attribute:"role-name"})],Te=[g({attribute:"clan-icon"})],Z=[g({attribute:"clan-tag"})],J=[g({type:Boolean,reflect:!0})],tt=[g({type:Boolean,reflect:!0})],at=[g({type:String,converter:f=>Ot(f,!1,!1),attribute:!0})],nt=[g({type:Boolean,attribute:"twenty-four"})],ct=[g({type:Boolean,attribute:"message-body-only"})],O=[oe({context:ue}),g({type:Boolean,reflect:!0,attribute:"light-theme"})],ft=[oe({context:Be}),g({type:Boolean,reflect:!0,attribute:"compact-mode"})],F=[oe({context:Is}),g({type:Boolean,reflect:!0,attribute:"no-background"})],Ae=[g({type:Boolean,reflect:!0,attribute:"has-thread"})],qs=[g({reflect:!1,attribute:"dismiss-message-clicked"})],ae(this,null,r,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:f=>"profile"in f,get:f=>f.profile,set:(f,C)=>{f.profile=C}},metadata:T},o,h),ae(this,null,u,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:f=>"author"in f,get:f=>f.author,set:(f,C)=>{f.author=C}},metadata:T},m,c),ae(this,null,l,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:f=>"avatar"in f,get:f=>f.avatar,set:(f,C)=>{f.avatar=C}},metadata:T},H,M),ae(this,null,x,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:f=>"bot"in f,get:f=>f.bot,set:(f,C)=>{f.bot=C}},metadata:T},v,p),ae(this,null,z,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:f=>"server"in f,get:f=>f.server,set:(f,C)=>{f.server=C}},metadata:T},q,R),ae(this,null,X,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:f=>"officialApp"in f,get:f=>f.officialApp,set:(f,C)=>{f.officialApp=C}},metadata:T},$,y),ae(this,null,P,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:f=>"verified"in f,get:f=>f.verified,set:(f,C)=>{f.verified=C}},metadata:T},U,D),ae(this,null,ee,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:f=>"op"in f,get:f=>f.op,set:(f,C)=>{f.op=C}},metadata:T},de,fe),ae(this,null,ge,{kind:"accessor",name:"edited",static:!1,private:!1,access:{has:f=>"edited"in f,get:f=>f.edited,set:(f,C)=>{f.edited=C}},metadata:T},be,ze),ae(this,null,_e,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:f=>"roleColor"in f,get:f=>f.roleColor,set:(f,C)=>{f.roleColor=C}},metadata:T},ye,xe),ae(this,null,we,{kind:"accessor",name:"roleIcon",static:!1,private:!1,access:{has:f=>"roleIcon"in f,get:f=>f.roleIcon,set:(f,C)=>{f.roleIcon=C}},metadata:T},Me,He),ae(this,null,$e,{kind:"accessor",name:"roleName",static:!1,private:!1,access:{has:f=>"roleName"in f,get:f=>f.roleName,set:(f,C)=>{f.roleName=C}},metadata:T},ke,Ee),ae(this,null,Te,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:f=>"clanIcon"in f,get:f=>f.clanIcon,set:(f,C)=>{f.clanIcon=C}},metadata:T},B,E),ae(this,null,Z,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:f=>"clanTag"in f,get:f=>f.clanTag,set:(f,C)=>{f.clanTag=C}},metadata:T},L,k),ae(this,null,J,{kind:"accessor",name:"highlight",static:!1,private:!1,access:{has:f=>"highlight"in f,get:f=>f.highlight,set:(f,C)=>{f.highlight=C}},metadata:T},Xe,et),ae(this,null,tt,{kind:"accessor",name:"ephemeral",static:!1,private:!1,access:{has:f=>"ephemeral"in f,get:f=>f.ephemeral,set:(f,C)=>{f.ephemeral=C}},metadata:T},it,st),ae(this,null,at,{kind:"accessor",name:"timestamp",static:!1,private:!1,access:{has:f=>"timestamp"in f,get:f=>f.timestamp,set:(f,C)=>{f.timestamp=C}},metadata:T},rt,ot),ae(this,null,nt,{kind:"accessor",name:"twentyFour",static:!1,private:!1,access:{has:f=>"twentyFour"in f,get:f=>f.twentyFour,set:(f,C)=>{f.twentyFour=C}},metadata:T},lt,ht),ae(this,null,ct,{kind:"accessor",name:"messageBodyOnly",static:!1,private:!1,access:{has:f=>"messageBodyOnly"in f,get:f=>f.messageBodyOnly,set:(f,C)=>{f.messageBodyOnly=C}},metadata:T},I,_),ae(this,null,O,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:f=>"lightTheme"in f,get:f=>f.lightTheme,set:(f,C)=>{f.lightTheme=C}},metadata:T},We,dt),ae(this,null,ft,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:f=>"compactMode"in f,get:f=>f.compactMode,set:(f,C)=>{f.compactMode=C}},metadata:T},V,b),ae(this,null,F,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:f=>"noBackground"in f,get:f=>f.noBackground,set:(f,C)=>{f.noBackground=C}},metadata:T},li,Ut),ae(this,null,Ae,{kind:"accessor",name:"hasThread",static:!1,private:!1,access:{has:f=>"hasThread"in f,get:f=>f.hasThread,set:(f,C)=>{f.hasThread=C}},metadata:T},hi,Fs),ae(this,null,qs,{kind:"accessor",name:"dismissMessageClicked",static:!1,private:!1,access:{has:f=>"dismissMessageClicked"in f,get:f=>f.dismissMessageClicked,set:(f,C)=>{f.dismissMessageClicked=C}},metadata:T},Ws,Zs),ae(null,e={value:i},t,{kind:"class",name:i.name,metadata:T},null,s),Ks=i=e.value,T&&Object.defineProperty(i,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:T})}static styles=K`
		:host {
			color: #dcddde;
			display: flex;
			flex-direction: column;
			font-size: 0.9em;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;

			position: relative;
			word-wrap: break-word;
			-webkit-user-select: text;
			-moz-user-select: text;
			-ms-user-select: text;
			user-select: text;
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
			min-height: 1.375rem;
			padding-left: 1em;
			padding-right: 48px;
			margin-top: inherit;
			margin-bottom: inherit;
			line-height: 16px;
		}

		.discord-message-inner {
			display: flex;
			position: relative;
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
		}

		.discord-message-inner-center {
			align-items: center;
		}

		:host([message-body-only]) {
			margin-top: 0px !important;
			padding-top: 0.125rem !important;
			padding-bottom: 0.0625rem !important;
		}

		:host([highlight]),
		:host([ephemeral]) {
			padding-right: 5px;
			position: relative;
		}

		:host([highlight])::before,
		:host([ephemeral])::before {
			content: '';
			position: absolute;
			display: block;
			top: 0;
			left: 0;
			bottom: 0;
			pointer-events: none;
			width: 2px;
		}

		:host([highlight]) {
			background-color: rgba(250, 166, 26, 0.1);
		}

		:host([highlight][light-theme]) {
			background-color: rgba(250, 166, 26, 0.1);
		}

		:host([highlight])::before {
			background-color: #faa61a;
		}

		:host([light-theme][highlight])::before {
			background-color: #af7615;
		}

		:host([ephemeral]) {
			background-color: rgba(88, 101, 242, 0.05);
		}

		:host([ephemeral]:hover) {
			background-color: rgba(88, 101, 242, 0.1);
		}

		:host([ephemeral])::before {
			background-color: #5865f2;
		}

		:host([light-theme]) {
			color: #2e3338;
			border-color: #eceeef;
		}

		.discord-author-avatar {
			margin-right: 16px;
			margin-top: 5px;
			min-width: 40px;
			z-index: 1;
			display: flex;
		}

		.discord-author-avatar img {
			width: 40px;
			height: 40px;
			border-radius: 50%;
			cursor: pointer;
		}

		.discord-message-timestamp {
			color: #72767d;
			font-size: 12px;
			margin-left: 3px;
		}

		.discord-message-body-only-indent {
			width: 56px;
		}

		:host(:hover) .discord-message-timestamp-hover::before {
			content: attr(datetime);
		}

		:host([light-theme]) .discord-message-timestamp {
			color: #747f8d;
		}

		.discord-message-edited {
			color: #72767d;
			font-size: 10px;
		}

		:host([light-theme]) .discord-message-edited {
			color: #99aab5;
		}

		.discord-message-content {
			width: 100%;
			line-height: 160%;
			font-weight: normal;
			padding-top: 2px;
		}

		.discord-message-body {
			font-size: 1rem;
			font-weight: 400;
			word-break: break-word;
			position: relative;
		}

		:host([light-theme]) .discord-message-timestamp,
		:host([compact-mode]) .discord-message:hover .discord-message-timestamp {
			color: #99aab5;
		}

		:host([light-theme][compact-mode]).discord-message-timestamp {
			color: #d1d9de;
		}

		:host([compact-mode]) .discord-message-timestamp {
			display: inline-block;
			width: 3.1rem;
			text-align: right;
			font-size: 0.6875rem;
			line-height: 1.375rem;
			margin-right: 0.375rem;
			margin-left: 0;
			text-indent: 0;
		}

		:host([compact-mode]) .discord-message-body {
			line-height: 1.375rem;
			padding-left: 10px;
			margin-left: -6px;
		}

		:host([compact-mode]) .discord-message-compact-indent {
			padding-left: 10px;
		}

		:host .discord-message-markup {
			font-size: 1rem;
			line-height: 1.375rem;
			word-wrap: break-word;
			user-select: text;
			font-weight: 400;
			display: inline;
		}

		:host(:hover) {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.03);
		}

		:host([highlight]:hover) {
			background-color: hsl(40 calc(1 * 86.4%) 56.9%/0.08);
		}

		:host([has-thread]):after {
			width: 2rem;
			left: 2.2rem;
			top: 4.8rem;
			border-left: 2px solid #4f545c !important;
			border-bottom: 2px solid #4f545c !important;
			border-bottom-left-radius: 8px !important;
			bottom: 29px;
			content: '';
			position: absolute;
		}

		:host([light-theme][has-Thread]):after {
			border-color: #747f8d !important;
		}

		.discord-message-ephemeral {
			margin-top: 4px;
			font-size: 12px;
			font-weight: 400;
			color: #72767d;
		}

		:host([light-theme]) .discord-message-ephemeral {
			color: #747f8d;
		}

		.discord-message-ephemeral .discord-message-ephemeral-link {
			color: #00aff4;
			font-weight: 500;
			cursor: pointer;
		}

		.discord-message-ephemeral .discord-message-ephemeral-link:hover {
			text-decoration: underline;
		}

		.discord-message-ephemeral .discord-message-ephemeral-icon {
			margin-right: 4px;
			vertical-align: text-bottom;
		}
	`;#e=N(this,o,void 0);get profile(){return this.#e}set profile(T){this.#e=T}#t=(N(this,h),N(this,m,"User"));get author(){return this.#t}set author(T){this.#t=T}#i=(N(this,c),N(this,H,void 0));get avatar(){return this.#i}set avatar(T){this.#i=T}#s=(N(this,M),N(this,v,!1));get bot(){return this.#s}set bot(T){this.#s=T}#a=(N(this,p),N(this,q,!1));get server(){return this.#a}set server(T){this.#a=T}#r=(N(this,R),N(this,$,!1));get officialApp(){return this.#r}set officialApp(T){this.#r=T}#o=(N(this,y),N(this,U,!1));get verified(){return this.#o}set verified(T){this.#o=T}#n=(N(this,D),N(this,de,!1));get op(){return this.#n}set op(T){this.#n=T}#l=(N(this,fe),N(this,be,!1));get edited(){return this.#l}set edited(T){this.#l=T}#h=(N(this,ze),N(this,ye,void 0));get roleColor(){return this.#h}set roleColor(T){this.#h=T}#c=(N(this,xe),N(this,Me,void 0));get roleIcon(){return this.#c}set roleIcon(T){this.#c=T}#d=(N(this,He),N(this,ke,void 0));get roleName(){return this.#d}set roleName(T){this.#d=T}#m=(N(this,Ee),N(this,B,void 0));get clanIcon(){return this.#m}set clanIcon(T){this.#m=T}#p=(N(this,E),N(this,L,void 0));get clanTag(){return this.#p}set clanTag(T){this.#p=T}#f=(N(this,k),N(this,Xe,!1));get highlight(){return this.#f}set highlight(T){this.#f=T}#v=(N(this,et),N(this,it,!1));get ephemeral(){return this.#v}set ephemeral(T){this.#v=T}#u=(N(this,st),N(this,rt,new Date));get timestamp(){return this.#u}set timestamp(T){this.#u=T}#g=(N(this,ot),N(this,lt,!1));get twentyFour(){return this.#g}set twentyFour(T){this.#g=T}#b=(N(this,ht),N(this,I,!1));get messageBodyOnly(){return this.#b}set messageBodyOnly(T){this.#b=T}#z=(N(this,_),N(this,We,!1));get lightTheme(){return this.#z}set lightTheme(T){this.#z=T}#_=(N(this,dt),N(this,V,!1));get compactMode(){return this.#_}set compactMode(T){this.#_=T}#y=(N(this,b),N(this,li,!1));get noBackground(){return this.#y}set noBackground(T){this.#y=T}#x=(N(this,Ut),N(this,hi,!1));get hasThread(){return this.#x}set hasThread(T){this.#x=T}#w=(N(this,Fs),N(this,Ws,()=>{}));get dismissMessageClicked(){return this.#w}set dismissMessageClicked(T){this.#w=T}willUpdate(){this.hasThread=Array.from(this.children).some(T=>T.tagName.toLowerCase()==="discord-thread"),this.highlight=this.highlight||Array.from(this.children).some(T=>T.tagName.toLowerCase()==="discord-mention"&&T.hasAttribute("highlight")&&(T.type==="user"||T.type==="role"))}handleSpaceToDismissMessage(T){T.code==="Space"&&(T.preventDefault(),T.stopPropagation(),this.dismissMessageClicked?.())}render(){let T={author:this.author,bot:this.bot,officialApp:this.officialApp,verified:this.verified,server:this.server,op:this.op,roleColor:this.roleColor,roleIcon:this.roleIcon,clanIcon:this.clanIcon,clanTag:this.clanTag,roleName:this.roleName},f=this.profile!==void 0&&Reflect.get(Mt,this.profile)||{},C={...T,...f,avatar:this.resolveAvatar(f.avatar??this.avatar)},Ft=Ot(this.timestamp,this.compactMode,this.twentyFour)??void 0;return d`
			<slot name="reply"></slot>
			<div
				class=${qe({"discord-message-inner":!0,"discord-message-inner-center":this.messageBodyOnly})}
			>
				${j(this.compactMode&&!this.messageBodyOnly,()=>d`<time datetime="${G(Ft)}" class="discord-message-timestamp">${Ft}</time>`,()=>null)}
				${j(this.messageBodyOnly,()=>d`<time
							datetime="${G(Ft)}"
							class=${qe({"discord-message-timestamp":!0,"discord-message-timestamp-hover":!0,"discord-message-body-only-indent":!this.compactMode})}
						></time>`,()=>null)}
				${j(this.compactMode||this.messageBodyOnly,()=>null,()=>d`<div class="discord-author-avatar">
							<img src="${G(C.avatar)}" alt="${G(C.author)}" />
						</div>`)}

				<div class="discord-message-content">
					${j(this.compactMode||this.messageBodyOnly,()=>null,()=>d`
							<discord-author-info
								author=${C.author??""}
								?bot=${C.bot??!1}
								?server=${C.server??!1}
								?official-app=${C.officialApp??!1}
								?verified=${C.verified??!1}
								?op=${C.op??!1}
								role-color=${C.roleColor??""}
								role-icon=${C.roleIcon??""}
								role-name=${C.roleName??""}
								clan-icon=${C.clanIcon??""}
								clan-tag=${C.clanTag??""}
							></discord-author-info
							><time datetime="${G(Ft)}" class="discord-message-timestamp">${Ft}</time>
						`)}
					<div class="discord-message-body">
						${j(this.compactMode,()=>d`<discord-author-info
									author=${C.author??""}
									?bot=${C.bot??!1}
									?server=${C.server??!1}
									?official-app=${C.officialApp??!1}
									?verified=${C.verified??!1}
									?op=${C.op??!1}
									role-color=${C.roleColor??""}
									role-icon=${C.roleIcon??""}
									role-name=${C.roleName??""}
									clan-icon=${C.clanIcon??""}
									clan-tag=${C.clanTag??""}
								></discord-author-info>`,()=>null)}<span class="discord-message-markup"><slot></slot></span>
						${j(this.edited,()=>d`<span class="discord-message-edited">(edited)</span>`,()=>null)}
					</div>
					<div class="discord-message-compact-indent">
						<slot name="attachments"></slot>
						<slot name="embeds"></slot>
						<slot name="components"></slot>
						<slot name="reactions"></slot>
						<slot name="thread"></slot>
						${j(this.ephemeral,()=>d`
								<div class="discord-message-ephemeral">
									${Ps()} Only you can see this •
									<span
										role="button"
										class="discord-message-ephemeral-link"
										@click=${this.dismissMessageClicked}
										@keydown=${this.handleSpaceToDismissMessage}
										>Dismiss message</span
									>
								</div>
							`,()=>null)}
					</div>
				</div>
			</div>
		`}resolveAvatar(T){return T===void 0?De.default:De[T]??T??De.default}constructor(){super(...arguments),N(this,Zs)}static{N(i,s)}};return Ks=i})();function Qe(t,e){t.elementStyles.push(e)}function ar(){Qe(Ga,K`
		:host, :host([light-theme]) { background: transparent; border: 0; color: inherit; font-family: inherit; }
	`),Qe(sr,K`
		:host, :host([light-theme]) { color: var(--text); font-family: inherit; padding: 2px 16px; line-height: 1.375; margin: 0; min-height: 0; }
		:host([message-body-only]) { padding-top: 1px !important; padding-bottom: 1px !important; }
		.discord-message-inner-center { align-items: flex-start; }
		.discord-message-content { min-width: 0; padding-top: 0; line-height: 1.375; }
		.discord-message-body { overflow-wrap: anywhere; word-break: normal; }
		.discord-message-timestamp, .discord-message-edited,
		:host([light-theme]) .discord-message-timestamp, :host([light-theme]) .discord-message-edited { color: var(--muted); }
		.discord-message-body-only-indent { flex: 0 0 56px; width: 56px; overflow: hidden; font-size: 10px; line-height: 1.375rem; white-space: nowrap; }
		:host(:hover) .discord-message-timestamp-hover::before { content: none; }
		.discord-author-avatar { margin-top: 2px; }
		.discord-author-avatar img { cursor: default; }
		.discord-message-ephemeral { display: none; }
		:host([has-thread]):after { display: none; }
	`),Qe(Ya,K`
		:host .discord-author-username, :host([light-theme]) .discord-author-username { color: var(--strong); }
		:host .discord-author-username:hover { text-decoration: none; cursor: inherit; }
	`);let t=K`
		:host, :host([light-theme]) { color: var(--muted); min-width: 0; }
		:host .discord-replied-message-content { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
		:host .discord-replied-message-avatar, :host .discord-replied-message-username, :host .discord-slash-command-name { flex: none; }
		:host .discord-replied-message-username, :host([light-theme]) .discord-replied-message-username { color: var(--text); opacity: 1; }
		:host .discord-replied-message-content, :host([light-theme]) .discord-replied-message-content { color: var(--muted); }
		:host .discord-slash-command-name, :host([light-theme]) .discord-slash-command-name,
		:host .discord-context-command-name, :host([light-theme]) .discord-context-command-name { background: var(--mention); color: var(--mention-text) !important; opacity: 1; }
	`;Qe(es,t),Qe(Xa,t),Qe(er,K`
		:host, :host([light-theme]) { color: var(--text); font-size: 0.875rem; line-height: 1.3; margin: 4px 0; }
		:host .discord-left-border, :host([light-theme]) .discord-left-border { background-color: var(--edge); }
		:host .discord-embed-root { flex: 0 1 auto; max-width: 520px; }
		:host .discord-embed-wrapper, :host([light-theme]) .discord-embed-wrapper { background-color: var(--card); border-color: var(--card-line); min-width: 0; max-width: 100%; }
		:host .discord-embed-wrapper .discord-embed-grid { display: grid; grid-template-columns: minmax(0, 1fr) auto; min-width: 0; overflow-wrap: anywhere; }
		:host .discord-embed-title, :host([light-theme]) .discord-embed-title { color: var(--strong); }
		:host .discord-embed-title a, :host([light-theme]) .discord-embed-title a { color: var(--link); }
	`),Qe(tr,K`
		:host { line-height: 1.375; white-space: normal; min-width: 0; grid-column: 1 / 1; }
	`),Qe(ir,K`
		:host, :host([light-theme]) { color: var(--text); flex-wrap: wrap; line-height: 1.3; }
	`),Qe(Qa,K`
		:host > *:first-child { border-radius: 8px; min-height: 32px; height: auto; box-sizing: border-box; padding: 4px 16px; text-align: left; }
		:host > *:first-child:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
		svg { flex: none; margin-left: 6px; }
		.success { background-color: #248046; } .destructive { background-color: #d22d39; }
	`)}var rr={why:"Why",payloads:"Payloads",record:"All requests"},$t="why",kt=!1,or=()=>kt;function Us(t=!kt){kt=t,t||(w.selected=""),ce("panel")}function nr(){let t=n("div",{class:"panel-body",role:"tabpanel",id:Ze("panel"),tabindex:0}),e=n("div",{role:"tablist","aria-label":"Background"}),s=n("aside",{class:"panel","aria-label":"Background of the answer",hidden:!0},n("div",{class:"panel-head"},e,n("button",{type:"button",class:"plain","aria-label":"Close the panel",click:()=>Us(!1)},me("M6 6l12 12M18 6L6 18"))),t);async function i(){s.hidden=!kt,kt&&(he(e,...Object.keys(rr).map(r=>n("button",{type:"button",role:"tab","aria-selected":String(r===$t),"aria-controls":t.id,click:()=>{$t=r,i()}},rr[r]))),he(t,...await zn().catch(r=>[n("p",{},r.message)])))}let a="";return pe("panel",()=>{w.selected&&w.selected!==a&&(kt=!0,$t==="record"&&($t="why")),a=w.selected,i()}),pe("view",()=>{kt&&$t==="record"&&i()}),s}async function zn(){if($t==="record")return Mn(await Ys());if(!w.selected)return[n("p",{},"Choose \u201CWhy this answer\u201D at a message of the bot. Its facts, the reasons for them and its payloads then stand here.")];let t=await Js(w.as,w.channel,w.selected);return $t==="why"?_n(t):wn(t)}function _n(t){if(!t.reasons)return[n("p",{},"No question stands behind this message: it answers another command, or nothing.")];let e=t.reasons;return[n("h3",{},"Question"),n("p",{class:"question"},e.question),...yn(e),n("h3",{},"Facts considered"),...e.candidates.length?e.candidates.map(xn):[n("p",{},"None: it never reached search, because it is no question about facts.")]]}function yn(t){let e=`${t.confidence.toFixed(2)} of 1; ${t.enough.toFixed(2)} is enough to answer`,s=(i,...a)=>[n("dt",{},i),n("dd",{},...a)];return[n("dl",{},...s("Answer",t.kind),...s("Confidence",n("meter",{min:0,max:1,low:t.enough,optimum:1,value:t.confidence,"aria-label":"Confidence"})," ",e),...s("Read as",t.words.join(" ")||"\u2014"),...s("Names",t.names.join(", ")||"\u2014"),...s("Before it",t.history.length?n("ol",{},...t.history.map(i=>n("li",{},i))):"nothing"),...s("Edition",t.version))]}function xn(t){return n("article",{class:`candidate ${t.used?"used":""}`},n("p",{},n("code",{},t.id),n("span",{class:"tag"},t.used?"used":"not used"),n("span",{class:"tag"},t.status)),n("p",{},t.claim),n("details",{},n("summary",{},`Score ${t.score.toFixed(2)}`),n("table",{},...t.signs.map(e=>n("tr",{},n("th",{scope:"row"},e.name),n("td",{},e.value.toFixed(3)))))))}function wn(t){return[...t.event?[n("h3",{},"What the bot received"),Ns(t.event)]:[],n("h3",{},"What the bot sent"),...t.exchanges.length?t.exchanges.map(lr):[n("p",{},"Nothing.")],n("h3",{},"The message"),Ns(t.message)]}function Mn(t){return[n("p",{},`The bot's last ${t.length} requests, newest first.`),...t.map(lr)]}function lr(t){return n("details",{class:t.rule?"refused":null,open:!!t.rule},n("summary",{},t.line,n("span",{class:"tag"},t.answer)),t.rule?n("p",{class:"problem"},`Refused. Rule: ${t.rule}`):null,...(t.fields??[]).map(e=>n("p",{class:"problem"},e)),t.files?.length?n("p",{},`Files: ${t.files.join(", ")}`):null,t.body?Ns(t.body):null)}var Ns=t=>n("pre",{tabindex:0},JSON.stringify(t,null,2));var Hn={text:"M10 4L8 20M16 4l-2 16M4 9h16M4 15h16",thread:"M10 4L8 20M16 4l-2 16M4 9h9M4 15h7M14 15h6",dm:"M4 5h16v11H10l-5 4v-4H4z"};function cr(t){let e=n("div",{}),s=n("fieldset",{class:"people"}),i=n("nav",{class:"sidebar",id:"sidebar","aria-label":"Channels and people"},e,s);return pe("view",()=>{let a=w.view;if(!a)return;let r=a.places.filter(o=>o.kind!=="dm");he(e,r.length?n("h2",{class:"guild"},a.guild):n("p",{class:"guild"},"In no server"),n("ul",{},...r.map(o=>hr(o,t))),n("h3",{},"Direct messages"),n("ul",{},...a.places.filter(o=>o.kind==="dm").map(o=>hr(o,t)))),s.children.length===0&&he(s,n("legend",{},"You are"),...a.people.map(o=>{let h=n("input",{type:"radio",name:"who",value:o.role,checked:o.role===w.as,change:()=>{$n(o.role)}});return n("label",{class:"person"},h,n("img",{src:`avatar/${o.role}.svg`,alt:"",width:32,height:32}),n("span",{},n("strong",{},o.name),n("span",{class:"about"},`${o.role}, ${o.about}`)))}))}),i}async function $n(t){let e=w.view?.places??[],s=e.find(a=>a.id===w.channel)?.kind;if(t==="outsider"||s==="dm")return St(t,"");let i=await ci(t,w.channel).then(()=>!0,()=>!1);await St(t,i?w.channel:e.find(a=>a.kind==="text"&&!a.closed)?.id??"")}function hr(t,e){let s=t.id===w.view?.channel,i=()=>{e(),St(w.as,t.id)};return n("li",{class:t.kind},n("button",{type:"button",class:"place","aria-current":s?"page":null,click:i},me(Hn[t.kind]),n("span",{},t.name),t.closed&&t.kind==="text"?n("span",{class:"closed",title:"Not everybody sees this channel"},"\u{1F512}"):null))}ar();var dr=n("p",{class:"lost",role:"alert",hidden:!0},"The playground has ended, or can\u2019t be reached. Start it again and open its new address."),is=document.getElementById("app");is.append(n("div",{class:"frame"},n("div",{class:"columns"},cr(()=>pr(!1)),En(),nr())));pe("settings",mr);mr();ce("settings");kn();async function kn(){await ve();let t=w.view?.places.find(e=>e.kind==="text");t&&await St(w.as,t.id),Qs(()=>{ve()},e=>{dr.hidden=e})}function mr(){document.documentElement.dataset.theme=w.settings.light?"light":"dark",is.classList.toggle("phone",w.settings.phone)}function pr(t){is.classList.toggle("drawer",t),document.querySelector(".burger")?.setAttribute("aria-expanded",String(t))}function En(){let t=n("h1",{});pe("view",()=>{let i=w.view?.places.find(a=>a.id===w.view?.channel);t.textContent=`${i?.kind==="dm"?"@":"# "}${i?.name??""}`,document.title=`${t.textContent} | tiktalks playground`});let e=n("button",{type:"button",class:"plain burger","aria-label":"Channels and people","aria-controls":"sidebar","aria-expanded":"false",click:()=>pr(!is.classList.contains("drawer"))},me("M4 7h16M4 12h16M4 17h16")),s=n("button",{type:"button",class:"plain","aria-pressed":"false",title:"Facts, reasons and payloads behind the answers",click:()=>Us()},"Background");return pe("panel",()=>s.setAttribute("aria-pressed",String(or()))),n("main",{class:"middle"},n("header",{},e,t,s,Tn()),dr,ba(),Ma())}function Tn(){let t=(s,i)=>{let a=n("input",{type:"checkbox",checked:w.settings[s],change:()=>ra({[s]:a.checked})});return n("label",{},a,` ${i}`)},e=n("details",{class:"settings"},n("summary",{},"View"),n("div",{class:"settings-body"},t("light","Light theme"),t("phone","Phone width"),t("embeds","Show embeds")));return document.addEventListener("pointerdown",s=>{e.contains(s.target)||(e.open=!1)}),e.addEventListener("keydown",s=>{s.key==="Escape"&&(e.open=!1)}),e}
